"""Results: what they hold, and that nothing in an answer breaks them."""

from __future__ import annotations

import copy
import json
import pickle
import unittest
from typing import Any, Dict

from relayos import Model, models
from relayos._model import mapped, one, plain

MESSAGE: Dict[str, Any] = {
    "id": "msg_1",
    "object": "message",
    "status": "sent",
    "from": "+15005550006",
    "content": {"text": "Hi", "mood": "good"},
    "tags": ["a"],
    "metadata": {"order": "7"},
    "error": None,
}


class Models(unittest.TestCase):
    def test_have_members_as_attributes_and_by_name(self) -> None:
        message = models.Message(MESSAGE)
        self.assertEqual(
            (message.id, message.from_, message["from"], message.error),
            ("msg_1", "+15005550006", "+15005550006", None),
        )
        self.assertIsInstance(message.content, models.MessageContent)
        self.assertEqual(getattr(message.content, "text", None), "Hi")
        self.assertIn("from", message)
        self.assertNotIn("read_at", message)
        self.assertIn("from_", dir(message))

    def test_have_none_for_what_the_server_left_out_and_no_attribute_for_what_nobody_knows(self) -> None:
        message = models.Message(MESSAGE)
        self.assertIsNone(message.read_at)
        for name in ["mesage", "_private", "__len__"]:
            with self.assertRaisesRegex(AttributeError, name):
                getattr(message, name)
        with self.assertRaises(KeyError):
            message["read_at"]

    def test_can_not_be_changed_not_even_from_within(self) -> None:
        message = models.Message(MESSAGE)
        with self.assertRaises(AttributeError):
            message.id = "other"
        with self.assertRaises(AttributeError):
            del message.id
        message.tags.append("b")
        message.to_dict()["metadata"]["order"] = "8"
        if message.metadata:
            message.metadata["order"] = "9"
        self.assertEqual((message.tags, message.metadata), (["a"], {"order": "7"}))

    def test_keep_what_this_version_does_not_know(self) -> None:
        data = {
            **MESSAGE,
            "status": "teleported",
            "invented": {"deep": [1]},
            "content": {**MESSAGE["content"], "html2": "x"},
        }
        message = models.Message(data)
        self.assertEqual((message.status, getattr(message, "invented", None)), ("teleported", {"deep": [1]}))
        self.assertEqual(message.extra_fields(), {"invented": {"deep": [1]}})
        self.assertEqual(
            message.content.extra_fields() if message.content else None, {"mood": "good", "html2": "x"}
        )
        self.assertEqual(message.to_dict(), data)

    def test_stand_members_of_other_types(self) -> None:
        for value in ["text", 7, True, [1], {"a": 1}, None]:
            message = models.Message(
                {"content": value, "tags": value, "metadata": value, "id": value, "error": value}
            )
            for name in ["content", "tags", "metadata", "id", "error"]:
                got = getattr(message, name)
                self.assertEqual(got.to_dict() if isinstance(got, Model) else got, value)
            repr(message)
        self.assertEqual(
            mapped(one(models.Message))({"a": MESSAGE, "b": 7}), {"a": models.Message(MESSAGE), "b": 7}
        )
        self.assertEqual(mapped(plain)([1]), [1])

    def test_are_equal_when_they_say_the_same_and_can_be_copied(self) -> None:
        message = models.Message(MESSAGE)
        self.assertEqual(message, models.Message(json.loads(json.dumps(MESSAGE))))
        self.assertNotEqual(message, models.Message({**MESSAGE, "id": "msg_2"}))
        self.assertNotEqual(message, models.MessageContent(MESSAGE))
        for again in [copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))]:
            self.assertEqual(again, message)
        with self.assertRaises(TypeError):
            hash(message)

    def test_show_themselves(self) -> None:
        message = models.Message({"id": "msg_1", "from": "+1", "content": {"text": "Hi"}})
        self.assertEqual(repr(message), "Message(id='msg_1', from_='+1', content=MessageContent(text='Hi'))")

    def test_have_names_that_python_takes(self) -> None:
        effect = models.SecurityPolicyEffect({})
        self.assertIsNone(effect.caller_locked_out)


class Unions(unittest.TestCase):
    def test_are_told_apart_by_their_tag(self) -> None:
        event = models.decode_event({"type": "message.sent", "data": {"id": "msg_1", "status": "sent"}})
        self.assertIsInstance(event, models.MessageSentEvent)
        self.assertIsInstance(event, models.EventBase)
        self.assertIsInstance(event.data, models.MessageEventData)

    def test_with_a_tag_that_nobody_knows_are_kept(self) -> None:
        for tag in ["message.beamed", 7, None, ["message.sent"]]:
            data = {"id": "evt_1", "type": tag, "data": {"a": 1}}
            event = models.decode_event(data)
            self.assertIsInstance(event, models.UnknownEvent)
            self.assertEqual(
                (event.id, event.type, event.data, event.to_dict()), ("evt_1", tag, {"a": 1}, data)
            )
        self.assertIsInstance(models.decode_event({}), models.UnknownEvent)
        self.assertEqual(models.decode_event("text"), "text")


if __name__ == "__main__":
    unittest.main()
