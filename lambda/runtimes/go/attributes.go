package runtime

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// check holds attributes against the rules that binary and structured events share.
func (e *Event) check() error {
	if e.SpecVersion != "1.0" {
		return badEvent("specversion is not 1.0")
	}
	required := [...]struct{ name, value string }{{"id", e.ID}, {"source", e.Source}, {"type", e.Type}}
	for _, one := range required {
		if one.value == "" {
			return badEvent("%s is missing or empty", one.name)
		}
	}
	for _, value := range [...]string{e.ID, e.Source, e.Type, e.Subject, e.DataSchema, e.DataContentType} {
		if !allowed(value) {
			return badEvent("an attribute has characters that it must not have: %q", value)
		}
	}
	if e.Time != "" && !isTime(e.Time) {
		return badEvent("time is not RFC 3339")
	}
	for name, value := range e.Extensions {
		if !isName(name) {
			return badEvent("%q is not the name of an attribute", name)
		}
		if text, ok := value.(string); ok && !allowed(text) {
			return badEvent("%s has characters that it must not have", name)
		}
	}
	return nil
}

// field is where a named attribute lives, nil for an extension.
func (e *Event) field(name string) *string {
	switch name {
	case "specversion":
		return &e.SpecVersion
	case "id":
		return &e.ID
	case "source":
		return &e.Source
	case "type":
		return &e.Type
	case "subject":
		return &e.Subject
	case "time":
		return &e.Time
	case "dataschema":
		return &e.DataSchema
	case "datacontenttype":
		return &e.DataContentType
	}
	return nil
}

// set gives the event an attribute that came from outside.
func (e *Event) set(name string, value any) error {
	if text, ok := value.(string); ok {
		return e.setText(name, text)
	}
	if e.field(name) != nil {
		return badEvent("%s is not a string", name)
	}
	return e.setExtension(name, value)
}

// setText is set for a string, which most attributes are: making an any of it would cost an allocation.
func (e *Event) setText(name, value string) error {
	field := e.field(name)
	if field == nil {
		return e.setExtension(name, value)
	}
	if value == "" {
		return badEvent("%s is empty", name)
	}
	*field = value
	return nil
}

func (e *Event) setExtension(name string, value any) error {
	if !isName(name) || name == "data" {
		return badEvent("%q is not the name of an attribute", name)
	}
	if e.Extensions == nil {
		e.Extensions = make(map[string]any)
	}
	e.Extensions[name] = value
	return nil
}

// attributes of the event in the order in which they are written, without datacontenttype.
func (e *Event) attributes(write func(name string, value any)) {
	for _, name := range [...]string{"specversion", "id", "source", "type", "subject", "time", "dataschema"} {
		if value := *e.field(name); value != "" {
			write(name, value)
		}
	}
	for name, value := range e.Extensions {
		write(name, value)
	}
}

func isName(name string) bool {
	for _, letter := range []byte(name) {
		if (letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') {
			return false
		}
	}
	return name != ""
}

func allowed(value string) bool {
	for i := 0; i < len(value); i++ {
		if letter := value[i]; letter < 0x20 || letter >= 0x7F {
			return allowedRunes(value[i:])
		}
	}
	return true
}

func allowedRunes(value string) bool {
	forbidden := func(r rune) bool {
		return r < 0x20 || r >= 0x7F && r < 0xA0 || r >= 0xFDD0 && r <= 0xFDEF || r&0xFFFE == 0xFFFE
	}
	return utf8.ValidString(value) && !strings.ContainsFunc(value, forbidden)
}

// isTime reports whether text is a time of RFC 3339, leap seconds included.
func isTime(text string) bool {
	const layout = "0000-00-00T00:00:00"
	if len(text) <= len(layout) {
		return false
	}
	for i, want := range []byte(layout) {
		is := text[i]
		if want == '0' && !isDigit(is) || want != '0' && want != is && (want != 'T' || is != 't') {
			return false
		}
	}
	year, month, day := number(text[:4]), number(text[5:7]), number(text[8:10])
	hour, minute, second := number(text[11:13]), number(text[14:16]), number(text[17:19])
	return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) &&
		hour < 24 && minute < 60 && second <= 60 && isZone(afterFraction(text[len(layout):]))
}

// afterFraction is text without the dot and digits that it begins with.
func afterFraction(text string) string {
	if len(text) > 1 && text[0] == '.' && isDigit(text[1]) {
		return strings.TrimLeft(text[1:], "0123456789")
	}
	return text
}

func daysIn(year, month int) int {
	switch {
	case month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0):
		return 29
	case month == 2:
		return 28
	case slices.Contains([]int{4, 6, 9, 11}, month):
		return 30
	}
	return 31
}

func isZone(text string) bool {
	if text == "Z" || text == "z" {
		return true
	}
	if len(text) != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':' {
		return false
	}
	digits := isDigit(text[1]) && isDigit(text[2]) && isDigit(text[4]) && isDigit(text[5])
	return digits && number(text[1:3]) < 24 && number(text[4:6]) < 60
}

func isDigit(letter byte) bool { return letter >= '0' && letter <= '9' }

func number(digits string) int {
	value := 0
	for _, digit := range []byte(digits) {
		value = value*10 + int(digit-'0')
	}
	return value
}
