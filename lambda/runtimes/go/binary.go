package runtime

import (
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"strings"
	"unicode/utf8"
)

// parseBinary reads an event whose attributes are headers.
func parseBinary(header http.Header, body []byte) (*Event, error) {
	event := &Event{}
	for key, values := range header {
		if len(key) < 3 || key[2] != '-' || !strings.EqualFold(key[:2], "ce") {
			continue
		}
		if len(values) > 1 {
			return nil, badEvent("the header %s comes twice", key)
		}
		name := attributeNames[key]
		if name == "" {
			name = strings.ToLower(key[3:])
		}
		if name == "datacontenttype" {
			return nil, badEvent("in binary mode Content-Type is the datacontenttype, not %s", key)
		}
		value, err := decodeHeader(values[0])
		if err != nil {
			return nil, badEvent("the header %s cannot be decoded: %v", key, err)
		}
		if err := event.setText(name, value); err != nil {
			return nil, err
		}
	}
	event.DataContentType = first(header, "Content-Type")
	if err := event.check(); err != nil {
		return nil, err
	}
	return event, event.setData(body)
}

// first value of a header, whose name is as net/http spells it: Header.Get would look at the spelling each time.
func first(header http.Header, name string) string {
	if values := header[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// attributeNames of headers as net/http spells them; extensions are not here.
var attributeNames = map[string]string{
	"Ce-Specversion": "specversion", "Ce-Id": "id", "Ce-Source": "source", "Ce-Type": "type",
	"Ce-Subject": "subject", "Ce-Time": "time", "Ce-Dataschema": "dataschema",
}

// setData makes of a body what the content type says; an empty one is no data.
func (e *Event) setData(body []byte) error {
	if len(body) == 0 {
		return nil
	}
	media := mediaType(e.DataContentType)
	switch {
	case isJSON(media):
		if !utf8.Valid(body) || !json.Valid(body) {
			return badEvent("the data is not JSON in UTF-8")
		}
		e.Data = json.RawMessage(body)
	case isText(media, e.DataContentType):
		if !utf8.Valid(body) {
			return badEvent("the data is text that is not UTF-8")
		}
		e.Data = string(body)
	default:
		e.Data = body
	}
	return nil
}

func mediaType(contentType string) string {
	media, _, _ := strings.Cut(contentType, ";")
	return strings.ToLower(strings.TrimSpace(media))
}

func isJSON(media string) bool {
	return strings.HasSuffix(media, "/json") || strings.HasSuffix(media, "+json")
}

func isText(media, contentType string) bool {
	if !strings.HasPrefix(media, "text/") {
		return false
	}
	charset := charsetOf(contentType)
	return charset == "" || charset == "utf-8" || charset == "us-ascii"
}

func charsetOf(contentType string) string {
	if strings.IndexByte(contentType, ';') < 0 {
		return ""
	}
	_, parameters, err := mime.ParseMediaType(contentType)
	if err != nil {
		return ""
	}
	return strings.ToLower(parameters["charset"])
}

func decodeHeader(value string) (string, error) {
	if isPlain(value) {
		return value, nil
	}
	if value != "" && value[0] == '"' {
		var err error
		if value, err = unquote(value); err != nil {
			return "", err
		}
	}
	if !utf8.ValidString(value) {
		return "", fmt.Errorf("not UTF-8")
	}
	if !strings.Contains(value, "%") {
		return value, nil
	}
	return decodePercent(value)
}

// isPlain reports whether a header's value stands for itself.
func isPlain(value string) bool {
	for _, letter := range []byte(value) {
		if letter < ' ' || letter > '~' || letter == '%' || letter == '"' {
			return false
		}
	}
	return true
}

func unquote(value string) (string, error) {
	var text strings.Builder
	for i := 1; i < len(value); i++ {
		switch {
		case value[i] == '\\' && i+1 < len(value):
			i++
		case value[i] == '"' && i == len(value)-1:
			return text.String(), nil
		case value[i] == '"':
			return "", fmt.Errorf("text after a quoted string")
		}
		text.WriteByte(value[i])
	}
	return "", fmt.Errorf("a quoted string without end")
}

func decodePercent(value string) (string, error) {
	var text strings.Builder
	for i := 0; i < len(value); i++ {
		if value[i] != '%' {
			text.WriteByte(value[i])
			continue
		}
		if i+2 >= len(value) {
			return "", fmt.Errorf("%% without two hexadecimal digits")
		}
		high, low := hexDigit(value[i+1]), hexDigit(value[i+2])
		if high < 0 || low < 0 {
			return "", fmt.Errorf("%% without two hexadecimal digits")
		}
		text.WriteByte(byte(high<<4 | low))
		i += 2
	}
	if !utf8.ValidString(text.String()) {
		return "", fmt.Errorf("not UTF-8")
	}
	return text.String(), nil
}

func hexDigit(letter byte) int {
	switch {
	case letter >= '0' && letter <= '9':
		return int(letter - '0')
	case letter|0x20 >= 'a' && letter|0x20 <= 'f':
		return int(letter|0x20-'a') + 10
	}
	return -1
}

// encodeHeader percent-encodes space, double quote, percent and everything outside of printable ASCII.
func encodeHeader(value string) string {
	safe := func(letter byte) bool { return letter > ' ' && letter < 0x7F && letter != '"' && letter != '%' }
	var text strings.Builder
	for _, letter := range []byte(value) {
		if safe(letter) {
			text.WriteByte(letter)
		} else {
			fmt.Fprintf(&text, "%%%02X", letter)
		}
	}
	return text.String()
}
