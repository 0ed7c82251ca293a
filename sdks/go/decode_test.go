package relayos

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
)

// plain is what encoding/json makes of a document, by our decoder.
func plainValue(d *decoder) any {
	switch d.peek() {
	case '"':
		return d.string(true)
	case '{':
		object := map[string]any{}
		d.members(func(name string) { object[name] = plainValue(d) })
		return object
	case '[':
		array := []any{}
		d.elements(func() { array = append(array, plainValue(d)) })
		return array
	case 't', 'f':
		var value bool
		boolean(d, &value)
		return value
	case 'n':
		d.skip()
		return nil
	}
	var value float64
	number(d, &value)
	return value
}

func FuzzDecoderAgreesWithEncodingJSON(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,-0.5e+3,true,false,null,"x\u00e4\ud83d\ude00\ud83d\n\"\\\/"],"b":{}}`, ` [ ] `, `"\ud800\u0041"`, `"\udc00"`, `{"a":1,}`, `[1,]`, `01`, `-`, `1.`,
		`1e`, `nul`, `"a`, "\"\x01\"", "\"\xff\xfe\"", `{"a"}`, `{a:1}`, `[1 2]`, `1 2`, ``, `"\x"`, `"\u12"`, "\x00", `[[[[[[]]]]]]`, `{"a":1,"a":2}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, document string) {
		var wanted any
		err := json.Unmarshal([]byte(document), &wanted)
		d := newDecoder(document)
		got := plainValue(d)
		if strings.Count(document, "[")+strings.Count(document, "{") > deepest || err != nil && strings.Contains(err.Error(), "cannot unmarshal number") {
			return
		}
		if d.done() != (err == nil) {
			t.Fatalf("%q: done is %v, %v", document, d.done(), err)
		}
		if err == nil && !reflect.DeepEqual(got, wanted) {
			t.Fatalf("%q: %#v instead of %#v", document, got, wanted)
		}
		skipping := newDecoder(document)
		if skipping.skip(); skipping.done() != (err == nil) {
			t.Fatalf("%q: skipped, done is %v", document, skipping.done())
		}
	})
}

func TestWhatIsTooDeepIsNotRead(t *testing.T) {
	for _, open := range []string{"[", `{"a":`} {
		d := newDecoder(strings.Repeat(open, 1_000_000))
		d.skip()
		equal(t, d.done(), false)
	}
}

func TestValuesOfOtherTypesAreLeftOut(t *testing.T) {
	var message Message
	ok(t, json.Unmarshal([]byte(`{"id":7,"status":{"a":[1]},"attempts":"many","tags":{},"metadata":[],"error":"no","content":7,"to":[1],"created_at":false,"channel":"sms"}`), &message))
	equal(t, message.Channel, ChannelSMS)
	equal(t, message.ID, "")
	equal(t, message.Tags == nil && message.Metadata == nil && message.Error == nil && message.Content == nil, true)
	ok(t, json.Unmarshal([]byte(`{"attempts":1e3}`), &message))
	equal(t, message.Attempts, 1000)
	for _, text := range []string{`[]`, `"x"`, `{`} {
		if json.Unmarshal([]byte(text), &message) == nil {
			t.Error(text)
		}
	}
}

func TestAResultIsWrittenAsItCameAndWithWhatWasChanged(t *testing.T) {
	raw := `{"later":{"a":[1, null]},"id":"msg_1","to":null,"tags":[],"metadata":{"b":"<>&"},"content":{"text":"x","new":true}}`
	var message Message
	ok(t, json.Unmarshal([]byte(raw), &message))
	equal(t, message.RawJSON(), raw)
	text, err := encodeJSON(message)
	ok(t, err)
	equal(t, string(text), strings.ReplaceAll(raw, ", ", ","))
	message.ID = "msg_2"
	message.From = String("+1")
	text, err = json.Marshal(&message)
	ok(t, err)
	if !bytes.Contains(text, []byte(`"id":"msg_2"`)) || !bytes.Contains(text, []byte(`"from":"+1"`)) || !bytes.Contains(text, []byte(`"new":true`)) {
		t.Fatal(string(text))
	}
	text, err = json.Marshal(Message{ID: "made"})
	ok(t, err)
	equal(t, string(text), `{"id":"made"}`)
}

func TestEventsOfAllTypes(t *testing.T) {
	var event Event
	equal(t, decodeWhole(`{"data":{"id":"msg_1","extra":1},"type":"message.delivered","id":"evt_1","later":2}`, decodeEvent, &event), true)
	delivered, isDelivered := event.(*MessageDeliveredEvent)
	equal(t, isDelivered, true)
	equal(t, delivered.Data.ID, "msg_1")
	equal(t, event.GetID()+event.GetType(), "evt_1message.delivered")
	equal(t, string(ExtraFields(event)["later"]), "2")
	for _, text := range []string{`{"type":"invented.later","id":"evt_2","data":[1,{}]}`, `{"type":7,"id":"evt_2","data":[1,{}]}`, `{"id":"evt_2","data":[1,{}]}`} {
		equal(t, decodeWhole(text, decodeEvent, &event), true)
		unknown, isUnknown := event.(*UnknownEvent)
		equal(t, isUnknown, true)
		equal(t, string(unknown.Data), "[1,{}]")
	}
	equal(t, decodeWhole(`7`, decodeEvent, &event) && event == nil, true)
}

func TestSecretsHide(t *testing.T) {
	var key APIKeyWithSecret
	ok(t, json.Unmarshal([]byte(`{"id":"key_1","api_key":"rk_live_secret"}`), &key))
	equal(t, key.APIKey.Reveal(), "rk_live_secret")
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if text := fmt.Sprintf(verb, key) + fmt.Sprintf(verb, &key) + fmt.Sprintf(verb, key.APIKey); strings.Contains(text, "rk_live_secret") {
			t.Fatal(verb, text)
		}
	}
}

func TestOpt(t *testing.T) {
	var holder struct {
		A Opt[string]       `json:"a,omitzero"`
		B Opt[int64]        `json:"b,omitzero"`
		C Opt[[]float64]    `json:"c,omitzero"`
		D Opt[Timestamp]    `json:"d"`
		E Opt[Opt[float64]] `json:"e,omitzero"`
	}
	ok(t, json.Unmarshal([]byte(`{"a":null,"c":[1],"e":2}`), &holder))
	equal(t, holder.A.IsNull() && holder.B.IsAbsent() && len(holder.C.Or(nil)) == 1, true)
	text, err := json.Marshal(holder)
	ok(t, err)
	equal(t, string(text), `{"a":null,"c":[1],"d":null,"e":2}`)
	equal(t, holder.A.String()+holder.B.String()+Int(5).String(), "nullabsent5")
	value, isGiven := Bool(false).Get()
	equal(t, !value && isGiven, true)
	if err := json.Unmarshal([]byte(`{"b":"x"}`), &holder); err == nil {
		t.Fatal("a text is no number")
	}
}

func TestTimes(t *testing.T) {
	at := time.Date(2026, 11, 23, 10, 0, 0, 5e6, time.FixedZone("x", 3600))
	equal(t, NewTimestamp(at), "2026-11-23T09:00:00.005Z")
	equal(t, NewTimestamp(at).Time().Equal(at), true)
	equal(t, NewDate(at), "2026-11-23")
	equal(t, Date("2026-11-23").Time().Equal(time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)), true)
	equal(t, Timestamp("later").Time().IsZero() && Date("later").Time().IsZero(), true)
	equal(t, errors.Is((&Error{Status: 418}), ErrServer), false)
}
