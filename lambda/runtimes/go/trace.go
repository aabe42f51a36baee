package runtime

import (
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"strings"
)

// Trace is the span of an invocation, as W3C Trace Context names things.
type Trace struct {
	TraceID string
	SpanID  string
	// ParentSpanID is empty where the trace begins here.
	ParentSpanID string
	Sampled      bool
	Tracestate   string
}

// Traceparent is what to send to whoever is called from here.
func (t *Trace) Traceparent() string {
	flags := "-00"
	if t.Sampled {
		flags = "-01"
	}
	return "00-" + t.TraceID + "-" + t.SpanID + flags
}

// newTrace continues the first parent that is valid, or begins a trace.
func newTrace(sampled bool, parents ...[2]string) Trace {
	for _, parent := range parents {
		if trace, ok := childOf(parent[0]); ok {
			trace.SpanID, trace.Tracestate = randomHex(8), parent[1]
			return trace
		}
	}
	return Trace{TraceID: randomHex(16), SpanID: randomHex(8), Sampled: sampled}
}

func childOf(traceparent string) (Trace, bool) {
	const length = len("00-00000000000000000000000000000000-0000000000000000-00")
	if len(traceparent) < length || (len(traceparent) > length && traceparent[length] != '-') {
		return Trace{}, false
	}
	version, flags := traceparent[:2], traceparent[53:55]
	trace := Trace{TraceID: traceparent[3:35], ParentSpanID: traceparent[36:52]}
	dashes := traceparent[2] == '-' && traceparent[35] == '-' && traceparent[52] == '-'
	if !dashes || !isHex(version+trace.TraceID+trace.ParentSpanID+flags) || version == "ff" {
		return Trace{}, false
	}
	if version == "00" && len(traceparent) > length || isZero(trace.TraceID) || isZero(trace.ParentSpanID) {
		return Trace{}, false
	}
	trace.Sampled = strings.IndexByte("13579bdf", flags[1]) >= 0
	return trace, true
}

func isHex(text string) bool { return strings.Trim(text, "0123456789abcdef") == "" }

func isZero(text string) bool { return strings.Trim(text, "0") == "" }

func randomHex(octets int) string {
	var random [16]byte
	binary.NativeEndian.PutUint64(random[:], rand.Uint64()|1)
	binary.NativeEndian.PutUint64(random[8:], rand.Uint64())
	return hex.EncodeToString(random[:octets])
}
