"""One file per site. Nothing is shared here and nothing imports it."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)  # a project's own `spiders/` stands beside the installed ones
