// Package runtime serves one Go function for CloudEvents or plain HTTP.
//
//	func hello(ctx context.Context, event runtime.Event) (any, error) { … }
//
//	func main() { runtime.Start(hello) } // FUNCTION_HANDLER=main.hello
package runtime

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

const (
	maxHeadBytes = 16 << 10
	headTimeout  = time.Minute
	// giveUpTime is what handlers get after their signal at the end of draining.
	giveUpTime = time.Second
)

// Start registers handlers by the names of their functions, serves the one that FUNCTION_HANDLER names until SIGTERM,
// and ends the process: 0 when every accepted invocation ended, 1 when not.
func Start(handlers ...any) {
	for _, handler := range handlers {
		Register(nameOf(handler), handler)
	}
	os.Exit(run(os.Getenv, os.Stdout))
}

func run(lookup func(string) string, out io.Writer) int {
	settings, err := readSettings(lookup)
	logger := newLogger(out, &settings)
	if err != nil {
		logger.write("error", "the environment cannot be read: "+err.Error(), nil, nil)
		return 1
	}
	stop := make(chan os.Signal, 8)
	signal.Notify(stop, syscall.SIGTERM, syscall.SIGINT)
	service, err := newService(&settings, logger)
	if err != nil {
		logger.write("error", err.Error(), nil, nil)
		return 1
	}
	server := service.server()
	opened, err := service.listen(server)
	if err != nil {
		logger.write("error", "cannot listen: "+err.Error(), nil, nil)
		return 1
	}
	<-stop
	service.draining.Store(true)
	_ = opened.Close()
	return service.drain(server)
}

func newService(s *settings, l *logger) (*service, error) {
	metrics := newMetrics()
	service := &service{settings: s, metrics: metrics, logger: l}
	service.calls.service = service
	service.events, service.plain, service.failed = registered.find(s.handler, s.style)
	if failed := service.failed; failed != nil {
		l.write("error", failed.Reason+": "+failed.Message, nil, map[string]any{"load": failed})
	}
	if s.tracesEndpoint != "" {
		service.exporter = startExporter(s, metrics, l)
	}
	switch s.idempotency {
	case "off":
	case "memory":
		service.store = newMemoryStore(s.idempotencyTTL)
	default:
		store, err := newRedisStore(s)
		if err != nil {
			return nil, fmt.Errorf("FUNCTION_IDEMPOTENCY: %w", err)
		}
		service.store = store
	}
	return service, nil
}

func (s *service) server() *http.Server {
	open := newConnections(&s.draining)
	go open.watch(time.Second)
	return &http.Server{
		Handler:                      s,
		MaxHeaderBytes:               maxHeadBytes,
		ConnState:                    open.changed,
		ConnContext:                  withConnection,
		DisableGeneralOptionsHandler: true,
		ErrorLog:                     log.New(serverLog{s.logger}, "", 0),
	}
}

// serverLog takes what net/http has to say: connections that broke, which are the client's affair.
type serverLog struct{ logger *logger }

func (s serverLog) Write(line []byte) (int, error) {
	s.logger.write("debug", string(line), nil, nil)
	return len(line), nil
}

func (s *service) listen(server *http.Server) (net.Listener, error) {
	opened, err := net.Listen("tcp", ":"+strconv.Itoa(s.settings.port))
	if err != nil {
		return nil, err
	}
	fields := map[string]any{"port": opened.Addr().(*net.TCPAddr).Port, "handler": s.settings.handler}
	if s.settings.metricsPort != 0 {
		metrics, err := net.Listen("tcp", ":"+strconv.Itoa(s.settings.metricsPort))
		if err != nil {
			return nil, err
		}
		fields["metrics_port"] = s.settings.metricsPort
		page := &http.Server{Handler: http.HandlerFunc(s.servePage), ReadHeaderTimeout: headTimeout}
		go func() { _ = page.Serve(metrics) }()
	}
	s.logger.write("info", "listening", nil, fields)
	go func() {
		if err := server.Serve(listener{opened}); !s.draining.Load() {
			s.logger.write("error", "serving ended: "+err.Error(), nil, nil)
			os.Exit(1)
		}
	}()
	return opened, nil
}

func (s *service) servePage(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/metrics" || (r.Method != http.MethodGet && r.Method != http.MethodHead) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	_, _ = w.Write(s.metrics.text())
}

// drain waits for what was accepted, then stops the function; the exit code.
func (s *service) drain(server *http.Server) int {
	s.logger.write("info", "draining", nil, map[string]any{"in_flight": s.metrics.inFlight.Load()})
	end := time.Now().Add(s.settings.drain)
	ctx, cancel := context.WithDeadline(context.Background(), end)
	defer cancel()
	code := 0
	if server.Shutdown(ctx) != nil && s.metrics.inFlight.Load() > 0 {
		code = 1
		s.calls.endAll()
		rest, cancel := context.WithTimeout(context.Background(), giveUpTime)
		defer cancel()
		_ = server.Shutdown(rest)
		for s.running.Load() > 0 && rest.Err() == nil {
			time.Sleep(time.Millisecond)
		}
	}
	if registered.stop != nil {
		if err := registered.stop(context.Background()); err != nil {
			s.logger.write("error", "stop failed", nil, map[string]any{"error": describe(err, "")})
		}
	}
	if s.exporter != nil {
		s.exporter.stop(max(time.Until(end), 100*time.Millisecond))
	}
	s.logger.write("info", "stopped", nil, nil)
	return code
}
