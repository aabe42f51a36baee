"""Counts, and their text for Prometheus."""

from __future__ import annotations

import resource
import time
from bisect import bisect_left
from pathlib import Path

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics:
    """Everything that is counted."""

    def __init__(self) -> None:
        self.results: dict[str, int] = {}
        self.buckets = [0] * (len(BUCKETS) + 1)
        self.seconds = 0.0
        self.in_flight = 0
        self.body_bytes = 0
        self.spans_dropped = 0
        self._started = time.time()

    def count(self, result: str) -> None:
        """One invocation that ended."""
        self.results[result] = self.results.get(result, 0) + 1

    def observe(self, seconds: float) -> None:
        """One run of the handler."""
        self.buckets[bisect_left(BUCKETS, seconds)] += 1
        self.seconds += seconds

    def text(self) -> str:
        """The text format 0.0.4."""
        name = "function_invocations_total"
        lines = _family(name, "counter", "Invocations by result.")
        lines += [f'{name}{{result="{result}"}} {count}' for result, count in sorted(self.results.items())]
        lines += self._histogram()
        usage = resource.getrusage(resource.RUSAGE_SELF)
        duplicates = self.results.get("Duplicate", 0)
        for metric, kind, help_text, value in (
            ("function_in_flight", "gauge", "Invocations accepted and not answered.", self.in_flight),
            ("function_duplicates_total", "counter", "Events that were done before.", duplicates),
            ("function_body_bytes_total", "counter", "Bytes of request bodies.", self.body_bytes),
            ("function_spans_dropped_total", "counter", "Spans not exported.", self.spans_dropped),
            ("process_cpu_seconds_total", "counter", "CPU time.", usage.ru_utime + usage.ru_stime),
            ("process_resident_memory_bytes", "gauge", "Resident memory.", _resident(usage.ru_maxrss)),
            ("process_start_time_seconds", "gauge", "Start, Unix time.", round(self._started, 3)),
        ):
            lines += [*_family(metric, kind, help_text), f"{metric} {value}"]
        return "\n".join(lines) + "\n"

    def _histogram(self) -> list[str]:
        name = "function_invocation_duration_seconds"
        lines, total = _family(name, "histogram", "Time that the handler took."), 0
        for bound, count in zip((*BUCKETS, "+Inf"), self.buckets, strict=True):
            total += count
            lines.append(f'{name}_bucket{{le="{bound}"}} {total}')
        return [*lines, f"{name}_sum {self.seconds}", f"{name}_count {total}"]


def _family(name: str, kind: str, help_text: str) -> list[str]:
    return [f"# HELP {name} {help_text}", f"# TYPE {name} {kind}"]


def _resident(peak_kib: int) -> int:
    """Resident now where the kernel says it, else the peak."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        return peak_kib * 1024
