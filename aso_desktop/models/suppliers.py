"""Suppliers and their accounts (domain: fournisseur)."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.models.contacts import required_line
from aso_desktop.store.base import Synced, cell


class Supplier(Synced):
    """Who delivers and is paid. An identifier that fails its check is flagged, never refused."""

    __tablename__ = "supplier"
    __table_number__ = 160

    name: Mapped[str] = cell(1, default="")
    siren: Mapped[str | None] = cell(2)
    siret: Mapped[str | None] = cell(3)
    vat: Mapped[str | None] = cell(4)
    aliases: Mapped[str] = cell(5, default="")
    status: Mapped[str] = cell(6, default="active")
    email: Mapped[str] = cell(7, default="")
    address: Mapped[str] = cell(8, default="")
    organisation_id: Mapped[UUID | None] = cell(9, ForeignKey("organisation.id"))
    duplicate_of_id: Mapped[UUID | None] = cell(10, ForeignKey("supplier.id"))
    country: Mapped[str] = cell(11, default="FR")
    identifier: Mapped[str] = cell(12, default="")
    """Identifier of another country, as `tn.mf` or `ma.ice` check it."""
    identifier_kind: Mapped[str] = cell(13, default="")
    environment: Mapped[str] = cell(14, default="")
    """What is known of the environmental criterion: a label, a distance, a declared footprint."""
    notes: Mapped[str] = cell(15, default="")

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)


class SupplierAccount(Synced):
    """An account of a supplier: IBAN and BIC."""

    __tablename__ = "supplier_account"
    __table_number__ = 161

    supplier_id: Mapped[UUID | None] = cell(1, ForeignKey("supplier.id"))
    iban: Mapped[str] = cell(2, default="")
    bic: Mapped[str] = cell(3, default="")
    label: Mapped[str] = cell(4, default="")
    inactive: Mapped[bool] = cell(5, default=False)
