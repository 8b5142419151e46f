# The way in. `make` alone lists the targets.
#
# SCRATCH  where SwiftPM builds (default .build); outside the clone, dependencies survive a new clone
# PREFIX   where `make install` puts the program (default /usr/local); DESTDIR is put in front
# JOBS     how many compilers run at once (default: as many as there are cores)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test check lint bench install clean setup debug release

SCRATCH ?= .build
PREFIX ?= /usr/local
JOBS ?=

SCRIPTS := Scripts/setup.sh Scripts/checked-build.sh Scripts/demo.sh .ci/run
SWIFT_OPTIONS := --scratch-path "$(SCRATCH)" $(if $(JOBS),--jobs $(JOBS))

help: ## List the targets
	@echo 'make TARGET, where TARGET is one of:'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup release ## Make a case from the bundled example and write its report, in Spanish and in English
	@Scripts/demo.sh "$(SCRATCH)/release/cotejo" out

test: setup debug ## Build everything with the check of imports, then run all tests
	@swift test --skip-build $(SWIFT_OPTIONS)

check: lint test ## What continuous integration runs: lint, build, tests, the floors of extraction, and the demonstration
	@"$(SCRATCH)/debug/cotejo" evaluate Evaluation --worst 20 --floors Evaluation/floors.json
	@Scripts/demo.sh "$(SCRATCH)/debug/cotejo" "$(SCRATCH)/smoke" >/dev/null
	@echo 'The demonstration ran and its case verified.'

lint: setup ## Check the form of the Swift code, and of the scripts where shellcheck is installed
	@swift format lint --strict -r Sources Tests Package.swift
	@if command -v shellcheck >/dev/null; then shellcheck $(SCRIPTS); fi

bench: setup ## Measure extraction and adding on a generated corpus
	@swift run -c release $(SWIFT_OPTIONS) cotejo-bench

install: setup release ## Install the program and its shell completions under PREFIX
	@install -D -m 755 "$(SCRATCH)/release/cotejo" "$(DESTDIR)$(PREFIX)/bin/cotejo"
	@install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	    "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	@"$(SCRATCH)/release/cotejo" --generate-completion-script bash \
	    >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/cotejo"
	@"$(SCRATCH)/release/cotejo" --generate-completion-script zsh \
	    >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_cotejo"
	@"$(SCRATCH)/release/cotejo" --generate-completion-script fish \
	    >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/cotejo.fish"
	@echo 'Installed $(DESTDIR)$(PREFIX)/bin/cotejo and its completions for bash, zsh and fish.'

clean: ## Remove what was built and the folder out
	@swift package --scratch-path "$(SCRATCH)" clean
	@rm -rf out "$(SCRATCH)/smoke"

setup:
	@Scripts/setup.sh

debug:
	@Scripts/checked-build.sh --build-tests $(SWIFT_OPTIONS)

release:
	@Scripts/checked-build.sh -c release --product cotejo $(SWIFT_OPTIONS)
