package runtime

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// reply is an answer to an event, as it is given again to its duplicates.
type reply struct {
	Headers map[string]string `json:"headers"`
	Body    []byte            `json:"body"`
}

func wantsReply(header http.Header) bool {
	for _, line := range header["Prefer"] {
		for preference := range strings.SplitSeq(line, ",") {
			name, _, _ := strings.Cut(preference, ";")
			if strings.EqualFold(strings.TrimSpace(name), "reply") {
				return true
			}
		}
	}
	return false
}

// isNothing reports whether a handler returned no reply.
func isNothing(result any) bool {
	event, ok := result.(*Event)
	return result == nil || ok && event == nil
}

// newReply makes of what a handler returned the event that is sent, nil when that is nothing.
func newReply(result any, service string, cause *Event, trace *Trace, structured bool) (*reply, error) {
	event, err := replyEvent(result)
	if err != nil {
		return nil, err
	}
	orDefault(&event.SpecVersion, "1.0")
	orDefault(&event.ID, "")
	orDefault(&event.Source, "/functions/"+service)
	orDefault(&event.Type, cause.Type+".reply")
	hops, _ := hopsAfter(cause)
	extensions := map[string]any{"traceparent": trace.Traceparent()}
	for name, value := range event.Extensions {
		extensions[name] = value
	}
	extensions[hopsAttribute] = int32(hops)
	event.Extensions = extensions
	body, isBytes, err := event.encodeData()
	if err != nil || (body == nil && event.Data != nil) {
		return nil, err
	}
	if err := event.checkReply(); err != nil {
		return nil, err
	}
	if structured {
		return event.structured(body, isBytes)
	}
	return event.binary(body), nil
}

func orDefault(field *string, value string) {
	if *field == "" && value == "" {
		*field = newUUID()
	} else if *field == "" {
		*field = value
	}
}

// replyEvent reads an event out of a result: an Event, a map with specversion, or data alone.
func replyEvent(result any) (*Event, error) {
	switch value := result.(type) {
	case Event:
		return &value, nil
	case *Event:
		copied := *value
		return &copied, nil
	case map[string]any:
		if _, has := value["specversion"]; has {
			return eventOf(value)
		}
	}
	return &Event{Data: result}, nil
}

func eventOf(values map[string]any) (*Event, error) {
	event := &Event{}
	for name, value := range values {
		if name == "data" {
			event.Data = value
			continue
		}
		if value == nil {
			continue
		}
		if err := event.set(name, value); err != nil {
			return nil, err
		}
	}
	return event, nil
}

// checkReply also looks at the types of extensions, which an author may have set to anything.
func (e *Event) checkReply() error {
	for name, value := range e.Extensions {
		if name == "data" || e.field(name) != nil {
			return fmt.Errorf("%s is not an extension", name)
		}
		raw, err := toJSON(value)
		if err != nil {
			return err
		}
		if err := new(Event).setJSON(name, string(raw)); err != nil {
			return err
		}
	}
	if strings.ContainsFunc(e.DataContentType, func(r rune) bool { return r < ' ' || r > '~' }) {
		return fmt.Errorf("datacontenttype cannot be a header")
	}
	return e.check()
}

// encodeData gives the body, nil when there is none, and sets datacontenttype where it is missing.
func (e *Event) encodeData() (body []byte, isBytes bool, err error) {
	media := mediaType(e.DataContentType)
	switch data := e.Data.(type) {
	case nil:
		return nil, false, nil
	case []byte:
		orDefault(&e.DataContentType, "application/octet-stream")
		return append([]byte{}, data...), true, nil
	case string:
		if media != "" && !isJSON(media) {
			return []byte(data), false, nil
		}
	}
	if media != "" && !isJSON(media) {
		return nil, false, fmt.Errorf("data of the type %T cannot be sent as %s", e.Data, media)
	}
	orDefault(&e.DataContentType, "application/json")
	body, err = toJSON(e.Data)
	if err == nil && bytes.Equal(body, []byte("null")) {
		return nil, false, nil
	}
	return body, false, err
}

func (e *Event) binary(body []byte) *reply {
	headers := make(map[string]string, 8)
	e.attributes(func(name string, value any) { headers["ce-"+name] = encodeHeader(fmt.Sprint(value)) })
	if e.DataContentType != "" {
		headers["content-type"] = e.DataContentType
	}
	return &reply{headers, body}
}

func (e *Event) structured(body []byte, isBytes bool) (*reply, error) {
	object := make(map[string]any, 8)
	e.attributes(func(name string, value any) { object[name] = value })
	if e.DataContentType != "" {
		object["datacontenttype"] = e.DataContentType
	}
	switch {
	case isBytes:
		object["data_base64"] = base64.StdEncoding.EncodeToString(body)
	case body != nil && isJSON(mediaType(e.DataContentType)):
		object["data"] = json.RawMessage(body)
	case body != nil:
		object["data"] = string(body)
	}
	document, err := toJSON(object)
	return &reply{map[string]string{"content-type": structuredType}, document}, err
}

// toJSON is json.Marshal without the escapes for HTML.
func toJSON(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), nil
}

func newUUID() string {
	var octets [16]byte
	_, _ = rand.Read(octets[:])
	octets[6] = octets[6]&0x0F | 0x40
	octets[8] = octets[8]&0x3F | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", octets[:4], octets[4:6], octets[6:8], octets[8:10], octets[10:])
}
