"""Draft item: a draft as `ItemAdapter` shows it, by the fields of its posting.

An item pipeline of one's own so reads and fills fields as in any Scrapy project: `ItemAdapter(item)["department"] = "Yard"`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from itemadapter import ItemAdapter
from itemadapter.adapter import AdapterInterface, DataclassAdapter

from jobcrawl.draft import Draft
from jobcrawl.posting import JobPosting


class DraftAdapter(AdapterInterface):
    """The posting of a draft, as far as it is made."""

    item: Draft

    def __init__(self, item: Draft) -> None:
        super().__init__(item)
        self._posting = DataclassAdapter(item.posting)

    @classmethod
    def is_item_class(cls, item_class: type) -> bool:
        """Whether a class is that of drafts."""
        return issubclass(item_class, Draft)

    @classmethod
    def get_field_names_from_class(cls, item_class: type) -> list[str] | None:
        """Fields of a posting."""
        return DataclassAdapter.get_field_names_from_class(JobPosting)

    @classmethod
    def get_field_meta_from_class(cls, item_class: type, field_name: str) -> MappingProxyType[Any, Any]:
        """What is declared of a field of a posting."""
        return DataclassAdapter.get_field_meta_from_class(JobPosting, field_name)

    def __getitem__(self, name: str) -> Any:
        return self._posting[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._posting[name] = value

    def __delitem__(self, name: str) -> None:
        self._posting[name] = getattr(JobPosting(), name, None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._posting)

    def __len__(self) -> int:
        return len(self._posting)


def show_drafts_as_items() -> None:
    """Let `ItemAdapter` know drafts; once is enough."""
    if DraftAdapter not in ItemAdapter.ADAPTER_CLASSES:
        ItemAdapter.ADAPTER_CLASSES = deque((DraftAdapter, *ItemAdapter.ADAPTER_CLASSES))
