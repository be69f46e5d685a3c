"""The sentences of the checker, by the code of what was found."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

FAULTS: Final[Mapping[str, Text]] = {
    # the file
    "not_a_document": QT_TRANSLATE_NOOP(
        "templates", "This file is not a Word document: open it in Word or LibreOffice and save it as .docx."
    ),
    "old_format": QT_TRANSLATE_NOOP(
        "templates", "This file is not in Word’s present format (.doc, .rtf, .odt): open it and save it as .docx."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "templates", "This document is protected by a password: remove the password in Word, then save it as .docx."
    ),
    "macros": QT_TRANSLATE_NOOP(
        "templates", "This document holds macros ({names}), which are never run: save it as .docx, without macros."
    ),
    "zip_bomb": QT_TRANSLATE_NOOP(
        "templates", "This document unpacks to far more than its size and may be a trap: it was not opened."
    ),
    "malformed": QT_TRANSLATE_NOOP(
        "templates", "This document is damaged: open it in Word, let it be repaired, and save it as .docx."
    ),
    "unsafe_name": QT_TRANSLATE_NOOP(
        "templates", "This document holds a part with an unsafe name (“{name}”): save it again from Word as .docx."
    ),
    "missing_part": QT_TRANSLATE_NOOP(
        "templates", "This document lacks a part (“{name}”): open it in Word, let it be repaired, and save it as .docx."
    ),
    "broken_part": QT_TRANSLATE_NOOP(
        "templates", "A part of this document is broken (“{name}”): open it in Word and save it as .docx."
    ),
    "doctype": QT_TRANSLATE_NOOP(
        "templates", "A part of this document declares a document type (“{name}”) and may be a trap: it was not read."
    ),
    "strict": QT_TRANSLATE_NOOP(
        "templates", "This document is in the Strict format: save it in Word as “Word document (.docx)”."
    ),
    "too_large": QT_TRANSLATE_NOOP("templates", "This document is over 100 MB: make its pictures smaller."),
    # tags
    "unknown_field": QT_TRANSLATE_NOOP("templates", "Unknown field “{name}”."),
    "unknown_sub_field": QT_TRANSLATE_NOOP("templates", "“{name}” does not exist in “{record}”."),
    "not_closed": QT_TRANSLATE_NOOP("templates", "The tag is not closed."),
    "not_opened": QT_TRANSLATE_NOOP("templates", "These braces close a tag that is not opened."),
    "block_open": QT_TRANSLATE_NOOP("templates", "The block “{tag}” is opened and never closed."),
    "end_alone": QT_TRANSLATE_NOOP("templates", "The end of a block has no beginning."),
    "middle_alone": QT_TRANSLATE_NOOP("templates", "“{tag}” stands in no condition."),
    "wrong_end": QT_TRANSLATE_NOOP("templates", "“{tag}” does not close the block that is open."),
    "space_in_name": QT_TRANSLATE_NOOP("templates", "There is a space in the name “{tag}”."),
    "hyphen_in_name": QT_TRANSLATE_NOOP("templates", "There is a hyphen in the name “{tag}”."),
    "misplaced": QT_TRANSLATE_NOOP("templates", "The beginning and the end of the block “{tag}” are misplaced."),
    "middle_misplaced": QT_TRANSLATE_NOOP(
        "templates", "“{tag}” must stand alone at the level of its block: in a paragraph or a row of its own."
    ),
    "unknown_keyword": QT_TRANSLATE_NOOP("templates", "Unknown keyword “{name}”."),
    "unknown_filter": QT_TRANSLATE_NOOP("templates", "Unknown filter “{name}”."),
    "forbidden": QT_TRANSLATE_NOOP(
        "templates", "“{name}” is not allowed in a template: a template is data, never code."
    ),
    "empty_tag": QT_TRANSLATE_NOOP("templates", "The tag is empty."),
    "no_condition": QT_TRANSLATE_NOOP("templates", "The condition is missing."),
    "no_list": QT_TRANSLATE_NOOP("templates", "The loop does not say which list it goes through."),
    "too_much": QT_TRANSLATE_NOOP("templates", "“{found}” does not belong there."),
    "not_understood": QT_TRANSLATE_NOOP("templates", "“{found}” is not understood in “{tag}”."),
    "bracket_open": QT_TRANSLATE_NOOP("templates", "A bracket is not closed in “{tag}”."),
    "too_deep": QT_TRANSLATE_NOOP("templates", "The expression has too many brackets."),
    "long_number": QT_TRANSLATE_NOOP("templates", "The number “{name}…” is too long."),
    "not_in_property": QT_TRANSLATE_NOOP("templates", "A document property holds fields and short conditions only."),
    "rich_not_alone": QT_TRANSLATE_NOOP(
        "templates", "“{tag}” inserts paragraphs: it must stand alone in its paragraph."
    ),
    "image_place": QT_TRANSLATE_NOOP("templates", "A picture cannot stand there: “{tag}”."),
    # values
    "notes_in_letters": QT_TRANSLATE_NOOP(
        "templates", "Fields in footnotes cannot be joined in one document: make one file for each recipient."
    ),
    "empty_required": QT_TRANSLATE_NOOP("templates", "Required fields are empty: {names}."),
    "incomplete_address": QT_TRANSLATE_NOOP("templates", "The address is incomplete: {names}."),
    "duplicate": QT_TRANSLATE_NOOP("templates", "This recipient is the same as in line {line}."),
    "missing_value": QT_TRANSLATE_NOOP("templates", "“{name}” has no value."),
    "missing_condition": QT_TRANSLATE_NOOP(
        "templates", "A condition or a loop asks for “{name}”, which has no value: it counts as no, or as empty."
    ),
    "wrong_value": QT_TRANSLATE_NOOP("templates", "“{tag}” needs {wanted}, and was given {kind}."),
    "not_plain": QT_TRANSLATE_NOOP("templates", "“{tag}” was given something that is not plain data ({kind})."),
    "bad_image": QT_TRANSLATE_NOOP("templates", "The picture for “{tag}” cannot be read."),
    "cleaned": QT_TRANSLATE_NOOP("templates", "Characters that no document can hold were left out of “{tag}”."),
    "turns": QT_TRANSLATE_NOOP("templates", "The loops of this template turn more than 200,000 times."),
    "bytes": QT_TRANSLATE_NOOP("templates", "This document would be larger than 64 MB."),
    "seconds": QT_TRANSLATE_NOOP("templates", "This document takes more than 10 seconds to make."),
    # what to know
    "tracked_changes": QT_TRANSLATE_NOOP("templates", "The template holds tracked changes ({count})."),
    "comments": QT_TRANSLATE_NOOP("templates", "The template holds comments ({count})."),
    "external_link": QT_TRANSLATE_NOOP(
        "templates", "The template refers to something elsewhere (“{name}”); it is never fetched."
    ),
    "embedded": QT_TRANSLATE_NOOP("templates", "The template holds an embedded object (“{name}”)."),
    "imported_part": QT_TRANSLATE_NOOP(
        "templates", "The template imports another document (“{name}”): it is left out."
    ),
    "missing_font": QT_TRANSLATE_NOOP("templates", "The typeface “{name}” is not installed here."),
    "untagged_control": QT_TRANSLATE_NOOP("templates", "A content control has no “aso:” tag: it stays as it is."),
    "lost_in_libreoffice": QT_TRANSLATE_NOOP(
        "templates", "The template holds content controls ({count}): LibreOffice loses their tags when it saves."
    ),
    "field_switches": QT_TRANSLATE_NOOP("templates", "The merge field “{name}” has switches, which are ignored."),
    "other_field": QT_TRANSLATE_NOOP("templates", "The Word field “{name}” stays as it is."),
    "repeated_note": QT_TRANSLATE_NOOP("templates", "A footnote stands in a repeated block: all copies share it."),
    "repeated_merge": QT_TRANSLATE_NOOP(
        "templates", "Vertically merged cells stand in a repeated block: check the result."
    ),
    "docxtpl_prefix": QT_TRANSLATE_NOOP(
        "templates", "“{tag}” repeats columns elsewhere; here it repeats what it stands in."
    ),
}

SUGGESTIONS: Final[Mapping[str, Text]] = {
    "correction": QT_TRANSLATE_NOOP("templates", "Write “{correction}”."),
    "not_closed": QT_TRANSLATE_NOOP("templates", "Close it with “}}}}” or “%}}”."),
    "not_opened": QT_TRANSLATE_NOOP("templates", "Open it with “{{{{” or “{{%”, or remove the braces."),
    "block_open": QT_TRANSLATE_NOOP("templates", "Add “{{% fin %}}” where the block ends."),
    "end_alone": QT_TRANSLATE_NOOP("templates", "Remove it, or add the beginning."),
    "middle_alone": QT_TRANSLATE_NOOP("templates", "Remove it, or put it between “{{% si … %}}” and “{{% fin %}}”."),
    "misplaced": QT_TRANSLATE_NOOP(
        "templates",
        "Put both in the same paragraph, the same row or the same table, or each in a paragraph of its own.",
    ),
    "tracked_changes": QT_TRANSLATE_NOOP("templates", "Accept or reject them all in the template."),
    "comments": QT_TRANSLATE_NOOP("templates", "Remove them from the template."),
    "no_condition": QT_TRANSLATE_NOOP("templates", "Write “{{% si field %}}”."),
    "no_list": QT_TRANSLATE_NOOP("templates", "Write “{{% pour a dans actions %}}”."),
    "not_plain": QT_TRANSLATE_NOOP("templates", "Give texts, whole numbers, exact amounts, dates, lists and records."),
    "turns": QT_TRANSLATE_NOOP("templates", "Make several documents, or fewer loops inside loops."),
    "bytes": QT_TRANSLATE_NOOP("templates", "Make several documents."),
    "seconds": QT_TRANSLATE_NOOP("templates", "Make several documents, or fewer loops inside loops."),
    "bad_image": QT_TRANSLATE_NOOP("templates", "Save it as PNG or JPEG, at most 50 MB."),
}

KINDS: Final[Mapping[str, Text]] = {
    "text": QT_TRANSLATE_NOOP("templates", "a text"),
    "number": QT_TRANSLATE_NOOP("templates", "a number"),
    "float": QT_TRANSLATE_NOOP("templates", "an inexact number"),
    "yes_no": QT_TRANSLATE_NOOP("templates", "yes or no"),
    "date": QT_TRANSLATE_NOOP("templates", "a date"),
    "time": QT_TRANSLATE_NOOP("templates", "a time"),
    "record": QT_TRANSLATE_NOOP("templates", "a record"),
    "list": QT_TRANSLATE_NOOP("templates", "a list"),
    "nothing": QT_TRANSLATE_NOOP("templates", "nothing"),
    "image": QT_TRANSLATE_NOOP("templates", "a picture"),
    "rich": QT_TRANSLATE_NOOP("templates", "a formatted text"),
    "document": QT_TRANSLATE_NOOP("templates", "a document"),
}
