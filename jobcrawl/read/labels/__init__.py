"""Labels and their values, in every markup: words, class names, icons, a sheet of facts without labels."""
