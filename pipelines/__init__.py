"""One file per step from candidates to a finished posting, in the order of the recipe."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)  # a project's own `pipelines/` stands beside the installed ones
