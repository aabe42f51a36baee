package runtime

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

const structuredType = "application/cloudevents+json"

// parseStructured reads an event that is one JSON object.
func parseStructured(contentType string, body []byte) (*Event, error) {
	if charset := charsetOf(contentType); charset != "" && charset != "utf-8" {
		return nil, badEvent("an event in JSON is in UTF-8")
	}
	object := string(body)
	if !strings.HasPrefix(object[skipSpace(object, 0):], "{") || !utf8.Valid(body) || !json.Valid(body) {
		return nil, badEvent("the event is not a JSON object in UTF-8")
	}
	event := &Event{}
	var data, encoded string
	for key, raw := range members(object) {
		name, err := textOf(key)
		switch {
		case err != nil:
			return nil, err
		case name == "data":
			data = raw
		case name == "data_base64":
			encoded = raw
		default:
			if err := event.setJSON(name, raw); err != nil {
				return nil, err
			}
		}
	}
	if data != "" && encoded != "" {
		return nil, badEvent("data and data_base64 exclude each other")
	}
	if err := event.check(); err != nil {
		return nil, err
	}
	if encoded != "" {
		return event, event.setBase64(encoded)
	}
	if data != "" {
		event.setJSONData(data)
	}
	return event, nil
}

// setJSON gives the event an attribute that is a JSON value.
func (e *Event) setJSON(name, raw string) error {
	switch raw[0] {
	case 'n':
		if !isName(name) {
			return badEvent("%q is not the name of an attribute", name)
		}
		return nil
	case 't', 'f':
		return e.set(name, raw[0] == 't')
	case '"':
		text, err := textOf(raw)
		if err != nil {
			return err
		}
		return e.setText(name, text)
	case '{', '[':
		return badEvent("%q is not a string, a boolean or an integer", name)
	}
	value, err := strconv.ParseFloat(raw, 64)
	if err != nil || value != math.Trunc(value) || value < math.MinInt32 || value > math.MaxInt32 {
		return badEvent("%q is not an integer of 32 bits", name)
	}
	return e.set(name, int(value))
}

// textOf a JSON string that is known to be valid.
func textOf(raw string) (string, error) {
	if strings.IndexByte(raw, '\\') < 0 {
		return raw[1 : len(raw)-1], nil
	}
	var text string
	if err := json.Unmarshal([]byte(raw), &text); err != nil || hasLoneSurrogate(raw) {
		return "", badEvent("%s has half of a surrogate pair", raw)
	}
	return text, nil
}

func (e *Event) setBase64(raw string) error {
	var text string
	if raw == "null" {
		return nil
	}
	if json.Unmarshal([]byte(raw), &text) != nil || strings.ContainsAny(text, "\r\n") {
		return badEvent("data_base64 is not a string of base64")
	}
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return badEvent("data_base64 is not base64 with padding")
	}
	return e.setData(data)
}

// setJSONData takes a JSON value as it stands; text that its type calls text becomes a string.
func (e *Event) setJSONData(raw string) {
	media := mediaType(e.DataContentType)
	value := json.RawMessage(raw)
	var text string
	if raw[0] == '"' && !isJSON(media) && isText(media, e.DataContentType) && json.Unmarshal(value, &text) == nil {
		e.Data = text
		return
	}
	e.Data = value
}

// hasLoneSurrogate looks for \ud800 to \udfff that are not a pair: encoding/json would replace them silently.
func hasLoneSurrogate(raw string) bool {
	for i := 0; i+1 < len(raw); i++ {
		if raw[i] != '\\' {
			continue
		}
		i++
		if raw[i] != 'u' {
			continue
		}
		unit := codeUnit(raw[i+1:])
		if unit < 0xD800 || unit > 0xDFFF {
			continue
		}
		rest := raw[i+5:]
		if unit >= 0xDC00 || len(rest) < 6 || rest[0] != '\\' || rest[1] != 'u' {
			return true
		}
		if low := codeUnit(rest[2:]); low < 0xDC00 || low > 0xDFFF {
			return true
		}
		i += 10
	}
	return false
}

func codeUnit(hex string) uint64 {
	unit, _ := strconv.ParseUint(hex[:4], 16, 16)
	return unit
}
