package runtime

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// invokeHTTP calls an http.Handler; its answer is kept until it has ended, so that a timeout can still be told.
func (s *service) invokeHTTP(c *call) (writer, string, *failure) {
	c.begin(s.settings, c.r.Header, nil)
	request := c.r.WithContext(c)
	request.Body = io.NopCloser(bytes.NewReader(c.body))
	kept := &keptResponse{header: make(http.Header)}
	_, failed := s.run(c, func() (any, error) {
		s.plain.ServeHTTP(kept, request)
		return nil, kept.check()
	})
	return kept.write, "Success", failed
}

// keptResponse is an http.ResponseWriter that sends nothing yet.
type keptResponse struct {
	header http.Header
	sent   http.Header
	status int
	body   bytes.Buffer
}

// Header implements http.ResponseWriter.
func (k *keptResponse) Header() http.Header { return k.header }

// WriteHeader implements http.ResponseWriter.
func (k *keptResponse) WriteHeader(status int) {
	if k.status == 0 {
		k.status, k.sent = status, k.header.Clone()
	}
}

// Write implements http.ResponseWriter.
func (k *keptResponse) Write(data []byte) (int, error) {
	k.WriteHeader(http.StatusOK)
	return k.body.Write(data)
}

func (k *keptResponse) check() error {
	k.WriteHeader(http.StatusOK)
	if k.status < 200 || k.status > 599 {
		return fmt.Errorf("the status %d is not from 200 to 599", k.status)
	}
	for name, values := range k.sent {
		if strings.ContainsAny(name, " \t\r\n\x00:") || name == "" || strings.ContainsAny(strings.Join(values, ""), "\r\n\x00") {
			return fmt.Errorf("the header %q cannot be sent", name)
		}
	}
	return nil
}

func (k *keptResponse) write(w http.ResponseWriter) int {
	header := w.Header()
	for name, values := range k.sent {
		header[name] = values
	}
	for _, name := range []string{"Connection", "Transfer-Encoding", "Trailer", "Content-Length"} {
		header.Del(name)
	}
	if k.status != http.StatusNoContent && k.status != http.StatusNotModified {
		header.Set("Content-Length", strconv.Itoa(k.body.Len()))
	}
	w.WriteHeader(k.status)
	_, _ = w.Write(k.body.Bytes())
	return k.status
}
