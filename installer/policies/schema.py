"""The JSON Schema of a policy file (draft 2020-12) and an example of one, made from the table of policies."""

import json
from typing import Any, Final

from aso_desktop.app.policy_places import SCHEMA
from aso_desktop.core.settings import POLICIES, RESERVED, Setting
from aso_desktop.core.settings.kinds import (
    Choice,
    Fingerprint,
    Flag,
    Integer,
    KeyBytes,
    RegisterCode,
    RegisterList,
    SecureAddress,
    Several,
)
from installer.policies import words
from installer.policies.catalogue import spoken
from installer.policies.words import LANGUAGES

_DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema() -> bytes:
    """Return the schema: what an editor or a script checks a policy file against before it is put on a share."""
    rules = {setting.key: _rule(setting) for setting in POLICIES}
    return _written(
        {
            "$schema": _DRAFT,
            "title": words.TITLE.english,
            "description": words.DESCRIPTION.english,
            "type": "object",
            "required": ["schema", "policies"],
            "properties": {
                "schema": {"const": SCHEMA},
                "policies": {"type": "object", "additionalProperties": False, "properties": rules},
            },
        }
    )


def example() -> bytes:
    """Return a policy file to begin with."""
    rules = {key: {"value": value, "locked": locked} for key, (value, locked) in words.EXAMPLE.items()}
    return _written({"schema": SCHEMA, "policies": rules})


def _rule(setting: Setting) -> dict[str, Any]:
    """Return the schema of one rule, with its words in both languages."""
    titles = {language: spoken(setting.title, language) for language in LANGUAGES}
    helps = {language: spoken(setting.meaning, language) for language in LANGUAGES}
    return {
        "title": titles[LANGUAGES[1]],
        "description": helps[LANGUAGES[1]],
        "x-title": titles,
        "x-help": helps,
        "x-default": setting.write(setting.default),
        "x-security": setting.security,
        "x-reserved": setting.key in RESERVED,
        "type": "object",
        "required": ["value"],
        "additionalProperties": False,
        "properties": {"value": _value(setting), "locked": {"type": "boolean", "default": False}},
    }


def _value(setting: Setting) -> dict[str, Any]:
    """Return the schema of a value."""
    kind = setting.kind
    if isinstance(kind, Flag):
        return {"type": "boolean"}
    if isinstance(kind, Integer):
        return {"type": "integer", "minimum": kind.low, "maximum": kind.high}
    if isinstance(kind, Choice):
        return {"enum": list(kind.words)}
    if isinstance(kind, Several):
        return {"type": "array", "uniqueItems": True, "items": {"enum": list(kind.words)}}
    return _registers(kind) if isinstance(kind, RegisterList) else _text(setting)


def _registers(kind: RegisterList) -> dict[str, Any]:
    fields: dict[str, Any] = {name: {"type": "string", "minLength": 1} for name in RegisterCode._fields}
    fields["direction"] = {"enum": list(kind.directions)}
    register = {"type": "object", "required": list(fields), "additionalProperties": False, "properties": fields}
    return {"type": "array", "items": register}


def _text(setting: Setting) -> dict[str, Any]:
    kind = setting.kind
    if isinstance(kind, KeyBytes):
        return {"type": "string", "contentEncoding": "base64", "pattern": "^[A-Za-z0-9+/]{43}=$"}
    if isinstance(kind, Fingerprint):
        return {"type": "string", "pattern": r"^\s*([0-9A-Fa-f][\s:-]*){64}$"}
    if isinstance(kind, SecureAddress):
        address = {"type": "string", "pattern": "^https://[^/\\s@]"}
        return {"anyOf": [address, {"enum": list(kind.words)}]} if kind.words else address
    return {"type": "string", "minLength": 1, "maxLength": getattr(kind, "longest", 1_000)}


def _written(value: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
