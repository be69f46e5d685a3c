"""The words of each operation that the journal holds: what was done, as a person says it."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

OPERATIONS: Final[Mapping[str, Text]] = {
    "create_profile": QT_TRANSLATE_NOOP("operations", "Created the profile"),
    "demo": QT_TRANSLATE_NOOP("operations", "Put the demonstration data in"),
    "register_letter": QT_TRANSLATE_NOOP("operations", "Registered a letter"),
    "import_table": QT_TRANSLATE_NOOP("operations", "Imported a table of letters"),
    "roll_back_import": QT_TRANSLATE_NOOP("operations", "Cancelled the letters of an import"),
    "update_letter": QT_TRANSLATE_NOOP("operations", "Edited a letter"),
    "bulk_edit_letters": QT_TRANSLATE_NOOP("operations", "Edited several letters"),
    "move_letters": QT_TRANSLATE_NOOP("operations", "Changed the state of letters"),
    "assign_letters": QT_TRANSLATE_NOOP("operations", "Assigned letters"),
    "cancel_letter": QT_TRANSLATE_NOOP("operations", "Cancelled a letter"),
    "link_letters": QT_TRANSLATE_NOOP("operations", "Linked letters"),
    "unlink_letters": QT_TRANSLATE_NOOP("operations", "Removed a link between letters"),
    "read_letters": QT_TRANSLATE_NOOP("operations", "Marked letters as read"),
    "read_marked_letter": QT_TRANSLATE_NOOP("operations", "Read a letter with a mark of protection"),
    "add_enclosure": QT_TRANSLATE_NOOP("operations", "Added an enclosure"),
    "replace_enclosure": QT_TRANSLATE_NOOP("operations", "Replaced an enclosure"),
    "remove_enclosure": QT_TRANSLATE_NOOP("operations", "Removed an enclosure"),
    "read_enclosure": QT_TRANSLATE_NOOP("operations", "Opened an enclosure of a letter with a mark of protection"),
    "save_view": QT_TRANSLATE_NOOP("operations", "Saved a view"),
    "rename_view": QT_TRANSLATE_NOOP("operations", "Renamed a view"),
    "delete_view": QT_TRANSLATE_NOOP("operations", "Deleted a view"),
    "keep_draft": QT_TRANSLATE_NOOP("operations", "Kept a draft"),
    "drop_draft": QT_TRANSLATE_NOOP("operations", "Dropped a draft"),
    "create_register": QT_TRANSLATE_NOOP("operations", "Created a register"),
    "edit_register": QT_TRANSLATE_NOOP("operations", "Edited a register"),
    "close_register": QT_TRANSLATE_NOOP("operations", "Closed a register"),
    "void_number": QT_TRANSLATE_NOOP("operations", "Declared a number void"),
    "reserve_numbers": QT_TRANSLATE_NOOP("operations", "Reserved numbers"),
    "give_back_numbers": QT_TRANSLATE_NOOP("operations", "Gave reserved numbers back"),
    "close_month": QT_TRANSLATE_NOOP("operations", "Closed a month of a register"),
    "export_register": QT_TRANSLATE_NOOP("operations", "Exported a register"),
    "export_letters": QT_TRANSLATE_NOOP("operations", "Exported letters"),
    "add_entry": QT_TRANSLATE_NOOP("operations", "Added to the directory"),
    "update_entry": QT_TRANSLATE_NOOP("operations", "Edited the directory"),
    "deactivate_entry": QT_TRANSLATE_NOOP("operations", "Made an entry of the directory inactive"),
    "reactivate_entry": QT_TRANSLATE_NOOP("operations", "Made an entry of the directory active again"),
    "export_contacts": QT_TRANSLATE_NOOP("operations", "Exported the directory"),
    "import_contacts": QT_TRANSLATE_NOOP("operations", "Imported a table of contacts"),
    "merge_entries": QT_TRANSLATE_NOOP("operations", "Merged entries of the directory"),
    "unmerge_entries": QT_TRANSLATE_NOOP("operations", "Separated merged entries of the directory"),
    "add_agent": QT_TRANSLATE_NOOP("operations", "Added an agent"),
    "edit_agent": QT_TRANSLATE_NOOP("operations", "Edited an agent"),
    "add_unit": QT_TRANSLATE_NOOP("operations", "Added a unit"),
    "edit_unit": QT_TRANSLATE_NOOP("operations", "Edited a unit"),
    "keep_settings": QT_TRANSLATE_NOOP("operations", "Changed preferences"),
    "undo": QT_TRANSLATE_NOOP("operations", "Took a change back"),
    "clock_set_back": QT_TRANSLATE_NOOP("operations", "Noticed that the computer’s clock was set back"),
    "profile_created": QT_TRANSLATE_NOOP("operations", "Chose the keys of the profile"),
    "passphrase_changed": QT_TRANSLATE_NOOP("operations", "Changed the passphrase"),
    "recovery_code_used": QT_TRANSLATE_NOOP("operations", "Opened the profile with the printed code"),
    "recovery_code_printed": QT_TRANSLATE_NOOP("operations", "Put a new printed code in force"),
    "recovery_code_removed": QT_TRANSLATE_NOOP("operations", "Removed the printed code"),
    "keyring_slot_added": QT_TRANSLATE_NOOP("operations", "Let the system’s keyring open the profile"),
    "travel_mode_entered": QT_TRANSLATE_NOOP("operations", "Entered travel mode"),
    "travel_mode_left": QT_TRANSLATE_NOOP("operations", "Left travel mode"),
    "key_file_taken_back": QT_TRANSLATE_NOOP("operations", "Took the key file back from a backup"),
    "database_located": QT_TRANSLATE_NOOP("operations", "Brought the database back from another place"),
    "backup_restored": QT_TRANSLATE_NOOP("operations", "Restored a backup"),
    "read_journal": QT_TRANSLATE_NOOP("operations", "Read the journal"),
    "export_journal": QT_TRANSLATE_NOOP("operations", "Exported the journal"),
    "create_hub": QT_TRANSLATE_NOOP("operations", "Created the shared space"),
    "join_hub": QT_TRANSLATE_NOOP("operations", "Asked to join the shared space"),
    "approve_device": QT_TRANSLATE_NOOP("operations", "Approved a device"),
    "name_device": QT_TRANSLATE_NOOP("operations", "Named a responsible"),
    "revoke_device": QT_TRANSLATE_NOOP("operations", "Revoked a device"),
    "renew_device": QT_TRANSLATE_NOOP("operations", "Gave the device a new identity"),
    "settle_conflict": QT_TRANSLATE_NOOP("operations", "Settled a conflict"),
    "received": QT_TRANSLATE_NOOP("operations", "Received from a colleague"),
}

_OTHER: Final = QT_TRANSLATE_NOOP("operations", "Did “{operation}”")


def operation_words(operation: str) -> Text:
    """Return the words of an operation; one that a later version wrote is shown by its name."""
    return OPERATIONS.get(operation) or _OTHER.format(operation=operation)
