package runtime

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

var bucketBounds = [...]float64{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300}

// metrics is everything that is counted.
type metrics struct {
	started      time.Time
	inFlight     atomic.Int64
	bodyBytes    atomic.Int64
	spansDropped atomic.Int64
	mutex        sync.Mutex
	results      map[string]int64
	buckets      [len(bucketBounds) + 1]int64
	seconds      float64
}

func newMetrics() *metrics {
	return &metrics{started: time.Now(), results: make(map[string]int64)}
}

// count notes one invocation that ended.
func (m *metrics) count(result string) {
	m.mutex.Lock()
	m.results[result]++
	m.mutex.Unlock()
}

// observe notes one run of the handler.
func (m *metrics) observe(took time.Duration) {
	seconds := took.Seconds()
	bucket, _ := slices.BinarySearch(bucketBounds[:], seconds)
	m.mutex.Lock()
	m.buckets[bucket]++
	m.seconds += seconds
	m.mutex.Unlock()
}

// text writes the format 0.0.4 of Prometheus.
func (m *metrics) text() []byte {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	var page bytes.Buffer
	family := func(name, kind, help string) {
		fmt.Fprintf(&page, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
	}
	family("function_invocations_total", "counter", "Invocations by result.")
	for _, result := range slices.Sorted(maps.Keys(m.results)) {
		fmt.Fprintf(&page, "function_invocations_total{result=%q} %d\n", result, m.results[result])
	}
	family("function_invocation_duration_seconds", "histogram", "Time that the handler took.")
	total := int64(0)
	for i, count := range m.buckets {
		total += count
		bound := "+Inf"
		if i < len(bucketBounds) {
			bound = fmt.Sprint(bucketBounds[i])
		}
		fmt.Fprintf(&page, "function_invocation_duration_seconds_bucket{le=%q} %d\n", bound, total)
	}
	fmt.Fprintf(&page, "function_invocation_duration_seconds_sum %v\n", m.seconds)
	fmt.Fprintf(&page, "function_invocation_duration_seconds_count %d\n", total)
	for _, one := range m.singles() {
		family(one.name, one.kind, one.help)
		fmt.Fprintf(&page, "%s %v\n", one.name, one.value)
	}
	return page.Bytes()
}

type single struct {
	name, kind, help string
	value            any
}

func (m *metrics) singles() []single {
	cpu, resident := usage()
	return []single{
		{"function_in_flight", "gauge", "Invocations accepted and not answered.", m.inFlight.Load()},
		{"function_duplicates_total", "counter", "Events that were done before.", m.results["Duplicate"]},
		{"function_body_bytes_total", "counter", "Bytes of request bodies.", m.bodyBytes.Load()},
		{"function_spans_dropped_total", "counter", "Spans not exported.", m.spansDropped.Load()},
		{"process_cpu_seconds_total", "counter", "CPU time.", cpu.Seconds()},
		{"process_resident_memory_bytes", "gauge", "Resident memory.", resident},
		{
			"process_start_time_seconds", "gauge", "Start of the process, Unix time.",
			fmt.Sprintf("%.3f", float64(m.started.UnixMilli())/1000),
		},
	}
}

// usage of this process; memory is what is resident now where the kernel says it, else the peak.
func usage() (cpu time.Duration, resident int64) {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) == nil {
		cpu = time.Duration(used.Utime.Nano() + used.Stime.Nano())
		resident = int64(used.Maxrss) * 1024
	}
	var pages, inMemory int64
	if statm, err := os.ReadFile("/proc/self/statm"); err == nil {
		if _, err := fmt.Sscan(string(statm), &pages, &inMemory); err == nil {
			resident = inMemory * int64(os.Getpagesize())
		}
	}
	return cpu, resident
}
