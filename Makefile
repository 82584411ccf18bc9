# Two commands do all the set-up: `make demo` and `make test`. `make help` lists the others.

SWIFT ?= swift
SAMVEV := .build/release/samvev
DEMO_DAY := 2026-06-15
DEMO := .build/demo/solvik.sqlite
EXPORTS := exports/solvik
# Each picture of exports/ by its name, and what is asked for.
# The day that the feet say is given, so that the same network makes the same files again.
PICTURES = urgent:urgent responsibilities-bjork:responsibilities:--family:bjork ecomap-bjork:ecomap:--family:bjork \
  ecomap-own-bjork:ecomap:--family:bjork:--own timeline-bjork:timeline:--family:bjork \
  services:services services-bup:services:--service:s.bup referrals:referrals gaps:gaps network:network \
  urgent-wall:urgent:--wall:--paper:wall gaps-wall:gaps:--paper:wall referrals-wall:referrals:--paper:wall
DRAW = SOURCE_DATE_EPOCH=$$(date -ud $(DEMO_DAY) +%s) $(SAMVEV) diagram --as-of $(DEMO_DAY) --lang nb
# With Swift's libraries within it, the program starts sooner and runs where there is no Swift. It looks for libraries where the
# system has them, and not beside itself. Symbols for debuggers are left out (-s): leave that away to look at a profile.
RELEASE := -c release --static-swift-stdlib --disable-local-rpath -Xlinker -s
ARROWS := --explicit-target-dependency-import-check error
SANITIZED := .build/sanitized
THREADED := .build/threaded
RELEASED := .build/released
BENCH := .build/bench
REFERENCES := $(addprefix $(BENCH)/bin/,measure scan cgraph_dot igraph_ref)

.PHONY: help demo test lint build exports layouts deb test-deb deps clean test-all test-sanitized test-threads test-release test-peers test-pictures test-engines test-pages test-pages-short install bench

.DEFAULT_GOAL := demo

help: ## what there is to make
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /:/' | while IFS=: read -r name what; do \
	  printf '  make %-16s %s\n' "$$name" "$$what"; \
	done

demo: build ## install what is missing, build, import the sample network, findings, pictures
	@mkdir -p .build/demo
	@rm -f $(DEMO)
	$(SAMVEV) import $(DEMO) graphs/solvik --lang nb
	@echo
	$(SAMVEV) summary $(DEMO) --as-of $(DEMO_DAY) --lang nb
	@echo
	$(SAMVEV) analyse $(DEMO) --as-of $(DEMO_DAY) --lang nb
	@echo
	@$(MAKE) --no-print-directory exports

exports: build ## the pictures and findings of the sample network, in exports/
	@mkdir -p $(EXPORTS)
	@for format in dot:dot svg:svg pdf:pdf text:txt; do \
	  for picture in $(PICTURES); do \
	    name=$${picture%%:*}; words=$$(echo "$${picture#*:}" | tr : ' '); \
	    $(DRAW) graphs/solvik $$words --format $${format%:*} \
	      -o $(EXPORTS)/$$name-$(DEMO_DAY).$${format#*:} || exit; \
	  done; \
	done
	@for format in html pdf md; do \
	  $(SAMVEV) report graphs/solvik --as-of $(DEMO_DAY) --since 2026-06-01 --lang nb \
	    -o $(EXPORTS)/report-$(DEMO_DAY).$$format || exit; \
	  $(SAMVEV) report graphs/solvik --family bjork --as-of $(DEMO_DAY) --lang nb \
	    -o $(EXPORTS)/report-bjork-$(DEMO_DAY).$$format || exit; \
	done
	@$(SAMVEV) analyse graphs/solvik --as-of $(DEMO_DAY) --lang nb --format markdown -o $(EXPORTS)/findings-$(DEMO_DAY).md
	@$(SAMVEV) analyse graphs/solvik --as-of $(DEMO_DAY) --lang nb --format json -o $(EXPORTS)/findings-$(DEMO_DAY).json
	@exports/gallery $(EXPORTS) "Solvik $(DEMO_DAY): bildene og funnene"

layouts: ## the same pictures as the engines of Graphviz place them, in docs/layouts
	docs/layouts/draw $(EXPORTS) $(DEMO_DAY)

build: deps ## the program, in .build/release
	$(SWIFT) build $(RELEASE) --product samvev $(ARROWS)

test: deps lint ## lint, build with undeclared imports as errors, tests
	$(SWIFT) build --build-tests $(ARROWS)
	$(SWIFT) test --skip-build

# What `make test` leaves to be found by others: a sanitizer each for memory and for threads, and the code as it is shipped.
test-all: test-sanitized test-threads test-release ## the tests under both sanitizers and in release mode

# The same tests under the address sanitizer, but those of Diagrams and of Web: they hold no pointer, wait for one lock around
# Graphviz, and would take as long as all others. The suppressions name the libraries that leak by themselves: fontconfig, libgvc and what they use.
test-sanitized: deps ## the tests under the address sanitizer
	$(SWIFT) build --build-tests --sanitize=address --scratch-path $(SANITIZED)
	LSAN_OPTIONS=suppressions=$(CURDIR)/Tests/suppressions/lsan.txt:print_suppressions=0 \
	  $(SWIFT) test --skip-build --sanitize=address --scratch-path $(SANITIZED) --skip '^(DiagramsTests|WebTests)'

# The tests of the rooms that start threads or share a C library between them.
test-threads: deps ## the tests of threads under the thread sanitizer
	$(SWIFT) build --build-tests --sanitize=thread --scratch-path $(THREADED)
	TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/suppressions/tsan.txt:halt_on_error=1 \
	  $(SWIFT) test --skip-build --sanitize=thread --scratch-path $(THREADED) \
	  --filter '^(ThreadsTests|GraphAlgorithmsTests|SQLiteTests|StoreTests|WorkbookTests.ThreadTests|ExchangeTests.FilesAtOnceTests)'

# What a reader and a writer do in release mode may differ from debug; pictures take long and are drawn by `make demo`.
test-release: deps ## the tests in release mode, but those of pictures
	$(SWIFT) build -c release --build-tests -Xswiftc -enable-testing --scratch-path $(RELEASED)
	$(SWIFT) test -c release --skip-build -Xswiftc -enable-testing --scratch-path $(RELEASED) --skip '^DiagramsTests'

lint: ## the form of the code
	$(SWIFT) format lint --strict -p -r Sources Tests Package.swift

deps: ## install the packages of Debian that are missing, as root or through sudo
	@.ci/install-packages

install: build ## copy the program to /usr/local/bin (or PREFIX/bin)
	install -D -m 755 $(SAMVEV) $(or $(PREFIX),/usr/local)/bin/samvev

deb: ## a Debian package for the Debian of this machine, in .build/deb; SUITE=trixie for another one's
	@.ci/install-packages dpkg-dev $(if $(SUITE),mmdebstrap)
	@if [ -n "$(SUITE)" ]; then packaging/in-suite $(SUITE) make deb; else $(MAKE) --no-print-directory build && packaging/deb; fi

test-deb: ## lint the packages in .build/deb, and install, use and remove each in a clean root of its Debian; as root
	@.ci/install-packages dpkg-dev lintian mmdebstrap desktop-file-utils appstream
	packaging/test-deb

test-peers: deps ## hold the measures and the graphs against NetworkX and igraph, fetched from PyPI into .build/peers
	Tests/Peers/run

# A share of them is in `make test`. Each prints its papers, and how often lines cross.
test-pictures: deps ## hold eight hundred pictures of made-up municipalities against what is promised of all
	$(SWIFT) build --build-tests
	SAMVEV_PICTURES=all $(SWIFT) test --skip-build --filter ManyPicturesTests

test-engines: build ## hold the findings as SQL, run by DuckDB and Spark, against the program; fetched from PyPI into .build/engines
	Tests/Engines/run

test-pages: build ## open every report and served page in Chromium, and try to break in; fetched into .build/pages
	Tests/Pages/run

test-pages-short: build ## the same for the served page alone, in three minutes
	Tests/Pages/run --short

# SIZE is S, M, L or shapes, STEPS names some of the steps, ROUNDS says how often. See docs/performance.md.
bench: build $(REFERENCES) ## time every step beside its reference; tables in .build/bench
	$(SWIFT) build $(RELEASE) --product Benchmarks $(ARROWS)
	@status=0; for size in $(or $(SIZE),S M L shapes); do \
	  .build/release/Benchmarks run $$size $(ROUNDS) $(STEPS) || status=1; \
	done; exit $$status

$(BENCH)/bin/%: Tests/Benchmarks/references/%.c
	@.ci/install-packages libigraph-dev sqlite3
	@mkdir -p $(@D)
	cc -O2 -Wl,--as-needed -o $@ $< $$(pkg-config --cflags --libs igraph libcgraph sqlite3)

clean: ## take away what was built
	rm -rf .build
