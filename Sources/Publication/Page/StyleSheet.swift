/// How a report looks: a book page on paper and on screen, in light and dark, and in black and white.
enum StyleSheet {
    static let text: StaticString = """
        :root { color-scheme: light dark; --paper: #fdfcf8; --ink: #1e1b16; --soft: #625b50; --rule: #d5cdbd;
          --tint: #f4efe3; --accent: #7b2c22; --link: #24466b; --mark: #f6e6b0; }
        @media (prefers-color-scheme: dark) { :root { --paper: #191714; --ink: #e8e2d6; --soft: #a89f8f;
          --rule: #47413a; --tint: #231f1a; --accent: #e0937f; --link: #9dbfe4; --mark: #4d431c; } }
        * { box-sizing: border-box; }
        html { font-size: 106%; scroll-padding-top: 4rem; }
        body { margin: 0 auto; padding: 3.5rem 1.5rem 6rem; max-width: 58rem; background: var(--paper);
          color: var(--ink); line-height: 1.55; hyphens: manual; overflow-wrap: break-word;
          font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif;
          font-variant-numeric: lining-nums; }
        h1, h2, h3 { line-height: 1.2; font-weight: 600; text-wrap: balance; }
        h1 { font-size: 2.5rem; margin: .3rem 0 1.2rem; letter-spacing: -.01em; }
        h2 { font-size: 1.75rem; margin: 0 0 .4rem; }
        h3 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; }
        p { margin: 0 0 .8rem; }
        a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
        a:focus-visible, [tabindex]:focus-visible { outline: .15rem solid var(--accent); outline-offset: .15rem; }
        ul, ol { padding-left: 1.3rem; }
        q { font-style: italic; unicode-bidi: isolate; }
        code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .8em; }
        section { border-top: .2rem double var(--rule); margin-top: 4rem; padding-top: 1.6rem; }
        .lead { max-width: 42rem; font-size: 1.08rem; }
        section > .lead { color: var(--soft); font-size: 1rem; }
        .kicker, th[scope=col], dt, .tie, .stance, .decides, .elsewhere, .status, .page, .counts .kicker {
          font-size: .78rem; letter-spacing: .07em; text-transform: lowercase; font-variant-caps: all-small-caps;
          font-weight: 500; }
        .kicker, th[scope=col], dt, .tie, .page { color: var(--soft); }
        .kicker, dt, th[scope=col], .tie, .stance, .decides, .elsewhere, .status, .page { font-size: 1rem; }
        header .kicker { color: var(--accent); margin: 0; }
        .particulars, .note { color: var(--soft); font-size: .88rem; font-weight: 400; }
        .note { margin: .3rem 0 0; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .4rem .8rem; }
        .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .contents { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: 1rem; }
        .contents .kicker { margin: 0 0 .3rem; }
        .contents ol { columns: 2; column-gap: 3rem; margin: 0; }
        .contents li { break-inside: avoid; margin-bottom: .2rem; }
        .contents li ul { list-style: none; padding-left: 0; font-size: .92rem; }
        .contents a { text-decoration: none; }
        .contents a:hover { text-decoration: underline; }

        .contrast h3 { font-size: 1.5rem; margin-top: 2.6rem; }
        .groups { display: grid; gap: 0 2.2rem; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
          grid-template-rows: auto 1fr; }
        .answers { display: grid; grid-row: span 2; grid-template-rows: subgrid; margin-bottom: 1.2rem; }
        .answers > .counts { margin: 0 0 .5rem; font-size: .95rem; align-self: end; }
        .counts .kicker { margin-right: .3em; }
        .elsewhere { color: var(--accent); border: 1px solid currentColor; border-radius: .2rem; padding: 0 .4em .1em;
          margin-left: .2em; white-space: nowrap; display: inline-block; line-height: 1.2; }
        .answers > ul { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 1rem; }
        .answers:only-child > ul { display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
        .answers > ul > li { border: 1px solid var(--rule); border-top: .18rem solid var(--accent);
          background: var(--tint); padding: .8rem 1.1rem .6rem; break-inside: avoid; }
        .value { font-size: 2.6rem; line-height: 1.1; margin: 0; }
        .value + .particulars { margin: .1rem 0 .7rem; }
        .voices { list-style: none; margin: 0; padding: 0; font-size: .94rem; line-height: 1.45; }
        .voices li { border-top: 1px solid var(--rule); padding: .5rem 0; }
        .voices .quoted { display: block; margin: .1rem 0 0; }
        .chain { font-weight: 600; unicode-bidi: isolate; }
        .stance, .decides { font-size: .92rem; }
        .stance { font-weight: 500; color: var(--soft); }
        .denied { color: var(--accent); text-decoration: underline double; text-underline-offset: .2em; }
        .value .denied { font-size: 1.1rem; vertical-align: .5em; }
        .passage { font-variant-numeric: lining-nums tabular-nums; text-decoration: none; white-space: nowrap;
          font-size: .86em; }
        .passage:hover { text-decoration: underline; }

        .gaps { list-style: none; padding: 0; }
        .gap { border-left: .2rem dotted var(--soft); padding: 0 0 0 1rem; margin: 0 0 1.2rem; max-width: 46rem;
          break-inside: avoid; }
        .gap p { margin: 0; }

        table { width: 100%; border-collapse: collapse; table-layout: fixed; }
        th, td { text-align: left; vertical-align: top; padding: .5rem .9rem .4rem 0; }
        th:last-child, td:last-child { padding-right: 0; }
        th { font-weight: 600; }
        thead th { border-bottom: 1px solid var(--ink); line-height: 1.15; vertical-align: bottom; }
        .figures { font-size: .96rem; }
        .figures .counts { padding-top: 1.4rem; font-style: italic; font-weight: 600; }
        .row > * { border-top: 1px solid var(--rule); padding-top: .8rem; }
        thead th:nth-child(1), thead th:nth-child(5) { width: 20.5%; } thead th:nth-child(2) { width: 24%; }
        thead th:nth-child(3) { width: 19%; }
        .figures thead th[scope=col] { font-size: .92rem; letter-spacing: .05em; }
        .row th .particulars { display: block; }
        .row .rules p { margin: 0; font-size: .9rem; line-height: 1.35; }
        span.best { font-size: 1.5rem; line-height: 1.1; }
        .unknown { font-style: italic; }
        .range .particulars { display: block; line-height: 1.3; }
        .interval { display: block; width: 100%; max-width: 14rem; height: auto; margin: .1rem 0; }
        .interval line { stroke: currentColor; stroke-width: 1; }
        .interval .axis { stroke: var(--soft); stroke-width: .6; }
        .interval .range { stroke-width: 3.2; }
        .interval .open { stroke-width: 1.6; }
        .interval .best { fill: var(--paper); stroke: currentColor; stroke-width: 2.2; }
        .status { white-space: nowrap; border-bottom: .12rem solid; font-size: .94rem; letter-spacing: .05em; }
        .contested { color: var(--accent); border-bottom-style: double; border-bottom-width: .2rem; }
        .single { border-bottom-style: dashed; } .unresolved { border-bottom-style: dotted; }
        .claims > td { padding: 0 0 1.2rem 1.4rem; }
        .claims ul { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 1px solid var(--rule); }
        .claim { padding: .22rem 0; line-height: 1.45; break-inside: avoid; }
        .decides { border: 1px solid currentColor; border-radius: .2rem; padding: 0 .35em .08em; white-space: nowrap; }
        .proportion { margin: .6rem 0 0; padding: .5rem .9rem; background: var(--tint); max-width: 46rem; }

        .facts { display: grid; gap: .1rem 2rem; margin: 0 0 1.2rem; font-size: .93rem; }
        .facts > div, .rules > div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; }
        dd { margin: 0; unicode-bidi: isolate; min-width: 0; }
        dd ul { list-style: none; margin: 0; padding: 0; }
        .hash { overflow-wrap: anywhere; }
        .source { margin-bottom: 3.5rem; }
        .source > .kicker { margin: 0; border-top: 1px solid var(--rule); padding-top: .6rem; }
        .text { white-space: pre-wrap; max-width: 42rem; unicode-bidi: isolate; }
        mark { background: var(--mark); color: inherit; text-decoration: underline; text-decoration-thickness: .06em;
          text-underline-offset: .2em; scroll-margin-top: 30vh; padding: .05em 0; }
        mark mark { text-decoration-style: double; text-underline-offset: .32em; }
        :target { outline: .15rem solid var(--accent); outline-offset: .12rem; }
        h2:target, h3:target { outline: none; }
        .back { user-select: none; line-height: 0; font-size: .68em; margin-left: .15em; white-space: nowrap; }
        .back a { text-decoration: none; }
        .back a + a { margin-left: .25em; }
        .page { display: block; border-top: 1px dashed var(--rule); margin: .6rem 0 .2rem; }

        .trees, .trees ul { list-style: none; }
        .trees { padding: 0; }
        .trees > li { margin: 0 0 1.4rem; break-inside: avoid; }
        .root { margin: 0; font-size: 1.1rem; }
        .trees ul { border-left: 1px solid var(--rule); padding-left: 1.1rem; margin: .2rem 0 .2rem .5rem; }
        .trees ul li { padding: .15rem 0; }
        .caution { max-width: 42rem; }
        .rules > div { grid-template-columns: 3rem 1fr; margin-bottom: .6rem; max-width: 46rem; }
        dl.rules dt { color: var(--accent); font-weight: 600; font-variant-caps: normal; text-transform: none; }

        .narrow { display: none; }
        @media (max-width: 44rem) {
          .narrow { display: inline; }
          body { padding-top: 1.5rem; } h1 { font-size: 2rem; } .contents ol { columns: 1; }
          .facts > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .4rem; }
          table, tbody, tr, th, td { display: block; width: auto; } thead { display: none; }
          .row > * { border-top: 0; padding: .15rem 0; } .row > th { border-top: 1px solid var(--rule); }
          .claims > td { padding-left: 0; }
        }
        @page { size: A4; margin: 22mm 20mm 24mm; @bottom-center { content: counter(page); font-family: Georgia, serif;
          font-size: 9pt; } }
        @media print {
          :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #aaa; --tint: #fff; --accent: #000; --link: #000;
            --mark: #eee; color-scheme: light; }
          html { font-size: 10pt; } body { padding: 0; max-width: none; }
          .skip { display: none; }
          a { text-decoration: none; }
          section { margin-top: 2.4rem; }
          h2, h3, h3 + .note, section > .lead, thead, .kicker, .row, .counts { break-after: avoid; }
          .facts { break-inside: avoid; }
          thead { display: table-header-group; }
          .row { break-inside: avoid; }
          p, .text { orphans: 3; widows: 3; }
          mark { border-bottom: 1px solid #000; text-decoration: none; print-color-adjust: exact; }
        }
        """
}
