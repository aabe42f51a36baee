package main

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"

	"homelab.local/runtime"
)

func plain(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Act") != "" {
		perform(w, r)
		return
	}
	body, _ := io.ReadAll(r.Body)
	headers := map[string]string{"host": r.Host}
	for name, values := range r.Header {
		headers[strings.ToLower(name)] = strings.Join(values, ", ")
	}
	w.Header().Set("X-Seen", "yes")
	writeJSON(w, map[string]any{
		"method":  r.Method,
		"path":    r.URL.EscapedPath(),
		"query":   r.URL.RawQuery,
		"headers": headers,
		"body":    body,
		"eventId": runtime.FromContext(r.Context()).EventID,
	})
}

func writeJSON(w http.ResponseWriter, value any) {
	document, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(document)
}

func perform(w http.ResponseWriter, r *http.Request) {
	var does commands
	if err := json.Unmarshal([]byte(r.Header.Get("X-Act")), &does); err != nil {
		panic(err)
	}
	if err := does.run(r.Context(), r.Header.Get("X-Id")); err != nil {
		panic(err)
	}
	switch does.Outcome {
	case "response":
		for name, value := range does.Response.Headers {
			w.Header()[http.CanonicalHeaderKey(name)] = []string{value}
		}
		w.WriteHeader(does.Response.Status)
		writeBody(w, does.Response.Body)
		return
	case "text":
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, "plain")
		return
	}
	result, err := does.outcome()
	if err != nil {
		panic(err)
	}
	switch result := result.(type) {
	case nil:
		w.WriteHeader(http.StatusNoContent)
	case []byte:
		w.Header().Set("Content-Type", "application/octet-stream")
		_, _ = w.Write(result)
	default:
		writeJSON(w, result)
	}
}

func writeBody(w http.ResponseWriter, body any) {
	switch body := body.(type) {
	case nil:
	case string:
		_, _ = io.WriteString(w, body)
	default:
		writeJSON(w, body)
	}
}
