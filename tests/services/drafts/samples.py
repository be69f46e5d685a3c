"""What tests of documents need: a picture, the text of the present version."""

from io import BytesIO
from uuid import UUID

from aso_desktop.services.drafts import queries
from tests.services.drafts.conftest import Office


def picture() -> bytes:
    """Return a small PNG."""
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", (60, 30), "navy").save(out, "PNG")
    return out.getvalue()


def text_of(office: Office, draft: UUID) -> str:
    """Return what the present version says."""
    blob = queries.versions(office.desk.db, draft)[0].blob
    return "\n".join(line.text for line in office.gallery.workshop.read(office.documents.document(blob)).lines)
