.DEFAULT_GOAL := help
NPM := npm --no-update-notifier

.PHONY: help
help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z0-9-]+:.*## / {printf "  \033[1m%-13s\033[0m %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The lockfile decides what is installed; the stamp is newer than both exactly when node_modules matches them.
node_modules/.installed: package.json package-lock.json
	$(NPM) ci
	@touch $@

.PHONY: setup
setup: node_modules/.installed ## Install the pinned toolchain (Node 24 included)

.PHONY: synth
synth: setup ## Render dist/ and flux/ for every cluster, after all checks
	$(NPM) run --silent synth

.PHONY: check
check: setup ## Run every check and write nothing
	$(NPM) exec --offline -- homelab check

.PHONY: docs
docs: setup ## Write the generated parts of docs/
	$(NPM) run --silent docs

.PHONY: test
test: setup ## Lint, type check and every test (needs Python and Go)
	$(NPM) test

.PHONY: e2e-tools
e2e-tools: setup ## Build what the control-plane tests run (needs Go and git; once, about 30 minutes)
	$(NPM) exec --offline -- node test/controlplane/tools.ts

.PHONY: e2e-servers
e2e-servers: setup ## Find the servers of make e2e, or install them (as root on Debian), or say how
	$(NPM) exec --offline -- node test/servers/main.ts

# Without a shell or npm in between: it ends when make is killed.
.PHONY: e2e
e2e: e2e-tools e2e-servers ## Test against real parts (E2E=chain: only files with that in their path)
	node_modules/.bin/node node_modules/vitest/vitest.mjs run --config test/vitest.e2e.config.ts $(E2E)

# One cluster by its name, as `make up ENV=pro`; DRY_RUN=1 prints what would be done.
cluster = --cluster $(or $(ENV),$(error say which cluster: make $@ ENV=<name>))
dry_run = $(if $(DRY_RUN),--dry-run)

.PHONY: up
up: setup ## Bring the cluster ENV up, or go on where it stopped (DRY_RUN=1: only print)
	@$(NPM) exec --offline -- homelab up $(cluster) $(dry_run)

.PHONY: down
down: setup ## Take the cluster ENV away with its data (YES=1: do not ask; DRY_RUN=1: only print)
	@$(NPM) exec --offline -- homelab down $(cluster) $(if $(YES),--yes) $(dry_run)

.PHONY: status
status: setup ## Say what is ready and why the rest is not, in the cluster ENV or in all
	@$(NPM) exec --offline -- homelab status $(if $(ENV),--cluster $(ENV))

.PHONY: logs
logs: setup ## Print the logs of Flux in the cluster ENV, or of COMPONENT
	@$(NPM) exec --offline -- homelab logs $(cluster) $(if $(COMPONENT),--component $(COMPONENT))

.PHONY: reconcile
reconcile: setup ## Make Flux reconcile the cluster ENV now, and wait
	@$(NPM) exec --offline -- homelab reconcile --context $(lastword $(cluster))

.PHONY: reconcile-all
reconcile-all: setup ## Make Flux reconcile every cluster now, and wait (needs kubectl)
	$(NPM) exec --offline -- homelab reconcile --all

.PHONY: scan-contract
scan-contract: setup ## Scan what runs at an address: make scan-contract CHAIN=ethereum ADDR=0x…
	@$(NPM) exec --offline -- homelab scan $(or $(ADDR),$(error say which contract: make $@ CHAIN=ethereum ADDR=0x…)) --chain $(or $(CHAIN),ethereum)

# Without a shell or npm in between: it ends when make is killed.
.PHONY: run-scanner
run-scanner: setup ## Run the four contract agents here with a broker between them (BROKER_PORT=8190)
	@node_modules/.bin/node cli/homelab.js lambda dev --broker-port $(or $(BROKER_PORT),8090) $(addprefix agents/contracts/functions/,contract-fetcher vuln-scanner exploit-generator alert-dispatcher)

.PHONY: bench
bench: setup ## Measure synthesis against kubectl kustomize in the same run
	$(NPM) run --silent bench

.PHONY: clean
clean: ## Remove what can be made again
	rm -rf node_modules .cache .cdk8s
