/** Steps of the shell program, one statement or function each. */
const steps: readonly string[] = [
  // Tools of the machine's administrator, NVIDIA's and k3s's own are not on everybody's PATH.
  'export LC_ALL=C PATH="$PATH:/usr/sbin:/sbin:/usr/local/nvidia/toolkit:/var/lib/rancher/k3s/data/current/bin"',
  // What is no part of a version, path or product is dropped, so nothing can end a JSON string early.
  `text() { printf '"%s"' "$(printf %s "$1" | tr -cd 'A-Za-z0-9 ._+:/~-')"; }`,
  'flag() { if "$@" >/dev/null 2>&1; then printf true; else printf false; fi; }',
  'arch=$(uname -m)',
  'case $arch in x86_64) arch=amd64 ;; aarch64) arch=arm64 ;; esac',
  `memory=$(awk '/^MemTotal:/ { print $2 }' /proc/meminfo)`,
  `disk=$(df -Pk /var/lib | awk 'NR == 2 { print $2 }')`,
  `version=$(containerd --version 2>/dev/null | awk '{ print $3 }')`,
  // The table decides what a key means: image pulls have them in another table in each version of the file.
  `keys=$(containerd config dump 2>/dev/null | awk -F= '/^ *\\[/ { ours = /io.containerd.(grpc.v1.cri|cri.v1.images)/ } ours && $1 ~ /^ *discard_unpacked_layers *$/ { layers = $2 } ours && $1 ~ /^ *config_path *$/ { path = $2 } END { gsub(/ /, "", layers); gsub(/ /, "", path); print layers " " path }')`,
  'containerd=null',
  `if [ -n "$version" ]; then containerd=$(printf '{"version":%s,"discardUnpackedLayers":%s,"configPath":%s}' "$(text "$version")" "$(text "\${keys%% *}")" "$(text "\${keys#* }")"); fi`,
  'k3s=null',
  `if [ -d /etc/rancher/k3s ]; then k3s=$(printf '{"embeddedRegistry":%s,"mirrors":%s}' "$(flag grep -qs '^embedded-registry: *true' /etc/rancher/k3s/config.yaml /etc/rancher/k3s/config.yaml.d/*.yaml)" "$(flag grep -q '^mirrors:' /etc/rancher/k3s/registries.yaml)"); fi`,
  'nvidia=null',
  'gpus=$(nvidia-smi --query-gpu=driver_version,name --format=csv,noheader 2>/dev/null) || gpus=',
  `if [ -n "$gpus" ]; then nvidia=$(printf '{"driver":%s,"product":%s,"count":%s,"runtime":%s}' "$(text "\${gpus%%,*}")" "$(text "$(printf '%s\\n' "$gpus" | sed -n '1s/^[^,]*, *//p')")" "$(printf '%s\\n' "$gpus" | grep -c ,)" "$(flag command -v nvidia-container-runtime)"); fi`,
  `printf '{"node":%s,"arch":%s,"kernel":%s,"btf":%s,"cpu":%s,"memory":"%sKi","disk":"%sKi","iscsi":{"installed":%s,"running":%s},"containerd":%s,"k3s":%s,"nvidia":%s}\\n' "$(text "\${NODE:-$(uname -n)}")" "$(text "$arch")" "$(text "$(uname -r)")" "$(flag test -r /sys/kernel/btf/vmlinux)" "$(grep -c '^processor' /proc/cpuinfo)" "$memory" "$disk" "$(flag command -v iscsiadm)" "$(flag grep -qsx iscsid /proc/[0-9]*/comm)" "$containerd" "$k3s" "$nvidia"`,
];

/**
 * One line for a POSIX shell that prints the facts of the machine on which it runs as one line of JSON, the shape of
 * `NodeFacts`. It changes nothing. `NODE` overrides the name of the node, which is otherwise that of the host.
 */
export const gatherFacts = steps.join('; ');
