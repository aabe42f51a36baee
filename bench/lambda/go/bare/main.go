// The least that answers an event with net/http: what the runtime is measured against.
package main

import (
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

func handler(any) {}

func main() {
	serve := func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var value any
		if err != nil || json.Unmarshal(body, &value) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		handler(value)
		w.WriteHeader(http.StatusNoContent)
	}
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), http.HandlerFunc(serve)))
}
