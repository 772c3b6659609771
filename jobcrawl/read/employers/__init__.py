"""Who hires: beside the title, in sentences, in the imprint, in what a site calls itself."""
