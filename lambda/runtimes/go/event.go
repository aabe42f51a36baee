package runtime

import (
	"encoding/json"
	"fmt"
)

// Event is a CloudEvent. An attribute that is absent is an empty string.
type Event struct {
	// SpecVersion is "1.0"; empty means the same in an event that a handler returns.
	SpecVersion string
	ID          string
	Source      string
	Type        string
	Subject     string
	// Time is RFC 3339, as it was sent.
	Time            string
	DataSchema      string
	DataContentType string
	// Extensions has strings, booleans and integers by name.
	Extensions map[string]any
	// Data of an event that came is nil, a json.RawMessage, a string or a []byte, as its content type says.
	// In an event that is returned it may be anything that encoding/json takes.
	Data any
}

// DataAs reads the data into target as encoding/json does; a string or bytes only into a pointer to their own type.
// Its error is a *BadEventError, so a handler may return it as it is.
func (e *Event) DataAs(target any) error {
	switch data := e.Data.(type) {
	case json.RawMessage:
		if err := json.Unmarshal(data, target); err != nil {
			return &BadEventError{Message: "the data is not as expected: " + err.Error()}
		}
		return nil
	case string:
		if text, ok := target.(*string); ok {
			*text = data
			return nil
		}
	case []byte:
		if octets, ok := target.(*[]byte); ok {
			*octets = data
			return nil
		}
	}
	return &BadEventError{Message: fmt.Sprintf("the data (%s) cannot be read into %T", e.DataContentType, target)}
}

// BadEventError says that the event is wrong and will stay so: 400, the broker does not try again.
type BadEventError struct{ Message string }

func (e *BadEventError) Error() string { return e.Message }

// RetryableError says not now: 500, the broker tries again. The text is told to the sender.
type RetryableError struct{ Message string }

func (e *RetryableError) Error() string { return e.Message }

func badEvent(format string, values ...any) error {
	return &BadEventError{Message: fmt.Sprintf(format, values...)}
}
