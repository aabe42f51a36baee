package runtime

import (
	"encoding/json"
	"net/http"
	"reflect"
	"strings"
	"testing"
)

func headers(changes map[string]string) http.Header {
	header := http.Header{}
	for name, value := range map[string]string{"ce-specversion": "1.0", "ce-id": "1", "ce-source": "/s", "ce-type": "t"} {
		header.Set(name, value)
	}
	for name, value := range changes {
		header.Set(name, value)
	}
	return header
}

func TestHeaderValuesSurviveTheWay(t *testing.T) {
	for _, value := range []string{"plain", "a b", `say "hi"`, "100%", "%41", "é€😀", "a+b", `back\slash`} {
		event, err := parseBinary(headers(map[string]string{"ce-subject": encodeHeader(value)}), nil)
		if err != nil || event.Subject != value {
			t.Errorf("%q became %+v, %v", value, event, err)
		}
	}
}

func TestBadHeaderValuesAreRefused(t *testing.T) {
	for _, value := range []string{"%", "%4", "%zz", "%FF", "%C0%A0", `"open`, `"a"b`, "%00", "%EF%BF%BE", "\xff"} {
		if event, err := parseBinary(headers(map[string]string{"ce-subject": value}), nil); err == nil {
			t.Errorf("%q was taken as %q", value, event.Subject)
		}
	}
}

func FuzzHeaderValue(f *testing.F) {
	f.Add("a b")
	f.Add("é%")
	f.Fuzz(func(t *testing.T, value string) {
		if value == "" || !allowed(value) {
			t.Skip()
		}
		decoded, err := decodeHeader(encodeHeader(value))
		if err != nil || decoded != value {
			t.Errorf("%q became %q, %v", value, decoded, err)
		}
	})
}

func TestDataByContentType(t *testing.T) {
	cases := map[string]any{
		"application/json":              json.RawMessage(`[1]`),
		"Application/X+JSON; a=b":       json.RawMessage(`[1]`),
		"text/plain":                    "[1]",
		"text/plain; charset=UTF-8":     "[1]",
		"text/plain; charset=iso8859-1": []byte("[1]"),
		"image/png":                     []byte("[1]"),
		"":                              []byte("[1]"),
	}
	for contentType, want := range cases {
		event := Event{DataContentType: contentType}
		if err := event.setData([]byte(`[1]`)); err != nil {
			t.Errorf("%s: %v", contentType, err)
		}
		got, _ := json.Marshal(event.Data)
		expected, _ := json.Marshal(want)
		if string(got) != string(expected) {
			t.Errorf("%s: %T %s, not %T %s", contentType, event.Data, got, want, expected)
		}
	}
}

func TestDataAs(t *testing.T) {
	var object struct{ A int }
	event := Event{Data: json.RawMessage(`{"A":7}`)}
	if err := event.DataAs(&object); err != nil || object.A != 7 {
		t.Errorf("%+v, %v", object, err)
	}
	event.Data = json.RawMessage(`{"A":"seven"}`)
	if failed := failureOf(event.DataAs(&object), ""); failed.status != http.StatusBadRequest {
		t.Errorf("status %d", failed.status)
	}
	var text string
	event.Data = "hello"
	if err := event.DataAs(&text); err != nil || text != "hello" {
		t.Errorf("%q, %v", text, err)
	}
}

func TestTimes(t *testing.T) {
	for text, want := range map[string]bool{
		"2026-01-02T03:04:05Z": true, "2024-02-29t23:59:60.5+23:59": true, "2026-01-02T03:04:05-00:00": true,
		"2026-02-29T03:04:05Z": false, "2026-04-31T03:04:05Z": false, "2026-01-02 03:04:05Z": false,
		"2026-01-02T24:00:00Z": false, "2026-01-02T03:04:05": false, "2026-01-02T03:04:05.Z": false,
		"2026-01-02T03:04:05+1:00": false, "": false,
	} {
		if isTime(text) != want {
			t.Errorf("%s is %v", text, !want)
		}
	}
}

func TestLoneSurrogates(t *testing.T) {
	for raw, want := range map[string]bool{
		`"\ud83d\ude00"`: false, `"\\ud800"`: false, `"é"`: false, `"\n\u0041"`: false,
		`"\ud800"`: true, `"\ude00"`: true, `"\ud800\u0041"`: true, `"\ud83dx"`: true,
	} {
		if hasLoneSurrogate(raw) != want {
			t.Errorf("%s: %v", raw, !want)
		}
	}
}

func FuzzMembers(f *testing.F) {
	for _, object := range []string{`{}`, ` { } `, `{"a":1}`, "{\"a\" :\t[1,{\"b\":\"]}\\\"\"}] ,\n\"c\":null,\"d\":-1e3 }", `{"":"","\u0061":{}}`} {
		f.Add(object)
	}
	f.Fuzz(func(t *testing.T, object string) {
		var want map[string]json.RawMessage
		if json.Unmarshal([]byte(object), &want) != nil || want == nil {
			t.Skip()
		}
		got := make(map[string]json.RawMessage)
		for key, value := range members(object) {
			var name string
			if err := json.Unmarshal([]byte(key), &name); err != nil {
				t.Fatalf("%s: the name %s: %v", object, key, err)
			}
			got[name] = json.RawMessage(value)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%s: %s, not %s", object, got, want)
		}
	})
}

func TestStructuredReplyIsReadBack(t *testing.T) {
	cause := &Event{Type: "order"}
	trace := newTrace(false)
	for _, result := range []any{
		map[string]any{"a": 1.5}, []byte{0, 255}, "text", 7,
		Event{Type: "other", Subject: "é", DataContentType: "text/plain", Data: "grüße", Extensions: map[string]any{"x": 1}},
	} {
		sent, err := newReply(result, "f", cause, &trace, true)
		if err != nil {
			t.Fatal(err)
		}
		event, err := parseStructured(structuredType, sent.Body)
		if err != nil || event.Source != "/functions/f" || event.Extensions["traceparent"] != trace.Traceparent() {
			t.Errorf("%s: %+v, %v", sent.Body, event, err)
		}
	}
}

func TestRepliesThatCannotBeSent(t *testing.T) {
	for name, result := range map[string]any{
		"extension": Event{Extensions: map[string]any{"x": 1.5}},
		"name":      Event{Extensions: map[string]any{"my-name": "a"}},
		"standard":  Event{Extensions: map[string]any{"subject": "a"}},
		"time":      Event{Time: "now"},
		"type":      Event{DataContentType: "image/png", Data: 7},
		"header":    Event{DataContentType: "a\r\nb: c", Data: []byte{1}},
		"empty id":  map[string]any{"specversion": "1.0", "id": ""},
		"channel":   make(chan int),
	} {
		trace := newTrace(false)
		if sent, err := newReply(result, "f", &Event{Type: "t"}, &trace, false); err == nil {
			t.Errorf("%s: %v", name, sent)
		}
	}
}

func TestRegisterRefuses(t *testing.T) {
	Register("test.taken", func(http.ResponseWriter, *http.Request) {})
	t.Cleanup(func() { delete(registered.http, "test.taken") })
	for name, handler := range map[string]any{"test.taken": http.NotFound, "test.odd": strings.ToUpper} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s was registered", name)
				}
			}()
			Register(name, handler)
		}()
	}
	if _, _, failed := registered.find("test.taken", "event"); failed == nil || failed.Handler != "taken" {
		t.Errorf("%+v", failed)
	}
}
