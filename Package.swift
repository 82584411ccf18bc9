// swift-tools-version: 6.3

import PackageDescription

/// The same strict settings for every Swift target: a warning is an error, and memory that the
/// language cannot vouch for has to say `unsafe` (`SQLite`, `Graphviz`, `Files`, `GLib`, `Workbook`
/// and `HTTPServer` do, and no other room).
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Support"], path: "Tests/\(name)",
    swiftSettings: strict)
}

func system(_ name: String, _ pkgConfig: String, _ debianPackage: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debianPackage])])
}

let package = Package(
  name: "samvev",
  products: [.executable(name: "samvev", targets: ["samvev"])],
  targets: [
    system("CLibcgraph", "libcgraph", "libgraphviz-dev"),
    system("CLibgvc", "libgvc", "libgraphviz-dev"),
    system("CFontconfig", "fontconfig", "libfontconfig-dev"),
    system("CHarfBuzz", "harfbuzz-subset", "libharfbuzz-dev"),
    system("CGLib", "glib-2.0", "libglib2.0-dev"),
    system("CSQLite", "sqlite3", "libsqlite3-dev"),
    system("CZip", "libzip", "libzip-dev"),
    system("CExpat", "expat", "libexpat1-dev"),
    system("CXlsxWriter", "xlsxwriter", "libxlsxwriter-dev"),
    system("CMicrohttpd", "libmicrohttpd", "libmicrohttpd-dev"),
    .systemLibrary(name: "CFiles"),
    .systemLibrary(name: "CTerminal"),

    room("Text"),
    room("Threads"),
    room("SQLite", "CSQLite"),
    room("Graphviz", "Text", "CLibcgraph", "CLibgvc", "CFontconfig", "CHarfBuzz"),
    room("GraphAlgorithms", "Threads"),
    room("GLib", "CGLib"),
    room("Layout", "Graphviz", "Text", "GLib"),
    room("Model"),
    room("Files", "CFiles"),
    room("Workbook", "CZip", "CExpat", "CXlsxWriter"),
    room("Terms", "Text", "Model"),
    room("Exchange", "Text", "Threads", "Model", "Terms", "Workbook", "Files", "GLib"),
    room("Store", "Text", "Threads", "Model", "SQLite"),
    room("Analysis", "Threads", "Model", "GraphAlgorithms"),
    room("Wording", "Text", "Model", "Terms", "Analysis"),
    room("Editing", "Text", "Model", "Terms", "Exchange", "Analysis", "Wording", "GLib"),
    room(
      "Messages", "Text", "Model", "Terms", "Exchange", "Store", "Wording", "Files", "Workbook"),
    room("Diagrams", "Text", "Model", "Analysis", "Wording", "Layout", "Graphviz"),
    room("Reports", "Text", "Threads", "Model", "Analysis", "Wording", "GLib"),
    room(
      "Web", "Text", "Model", "Terms", "Exchange", "Store", "Messages", "Analysis", "Wording",
      "Editing", "Diagrams", "Layout", "Graphviz", "Reports"),
    room("Generator", "Model"),
    room("Terminal", "CTerminal"),
    room("HTTPServer", "CMicrohttpd"),
    room(
      "Commands", "Text", "Model", "Terms", "Exchange", "Store", "Analysis", "Wording", "Diagrams",
      "Editing", "Messages", "Layout", "Graphviz", "Reports", "Generator", "SQLite", "Terminal",
      "Files", "Workbook", "HTTPServer", "Web", "GLib"),
    .executableTarget(name: "samvev", dependencies: ["Commands", "Files"], swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Analysis", "Diagrams", "GraphAlgorithms", "Graphviz", "Model", "Reports", "Store",
        "Wording", "Support",
      ], path: "Tests/Benchmarks", exclude: ["references", "recorded-S.json"], swiftSettings: strict
    ),

    .target(name: "Support", dependencies: ["Model"], path: "Tests/Support", swiftSettings: strict),
    tests("TextTests", "Text"),
    tests("ThreadsTests", "Threads"),
    tests("SQLiteTests", "SQLite"),
    tests("GLibTests", "GLib"),
    tests("GraphvizTests", "Graphviz"),
    tests("LayoutTests", "Layout", "Text", "Graphviz"),
    tests("GraphAlgorithmsTests", "GraphAlgorithms"),
    tests("ModelTests", "Model"),
    tests("FilesTests", "Files"),
    tests("WorkbookTests", "Workbook"),
    tests("HTTPServerTests", "HTTPServer"),
    tests("TermsTests", "Terms", "Wording", "Model"),
    tests("ExchangeTests", "Exchange", "Model", "Files", "Workbook", "Terms"),
    tests("StoreTests", "Store", "Exchange", "Model", "SQLite"),
    tests("AnalysisTests", "Analysis", "Exchange", "Model"),
    tests("WordingTests", "Wording", "Terms", "Analysis", "Model", "Editing"),
    tests(
      "EditingTests", "Editing", "Text", "Exchange", "Store", "Analysis", "Wording", "Terms",
      "Model"),
    tests("MessagesTests", "Messages", "Exchange", "Store", "Wording", "Model", "Workbook"),
    tests(
      "DiagramsTests", "Text", "Diagrams", "Layout", "Graphviz", "Exchange", "Analysis", "Wording",
      "Model", "Generator"),
    tests("ReportsTests", "Reports", "Text", "Analysis", "Wording", "Model"),
    tests(
      "WebTests", "Web", "Editing", "Exchange", "Store", "Analysis", "Wording", "Model"),
    tests("GeneratorTests", "Generator", "Exchange", "Analysis", "Model"),
    tests(
      "CommandsTests", "samvev", "Commands", "Exchange", "Store", "Analysis", "Wording", "Diagrams",
      "Graphviz", "Reports", "Messages", "Model", "Files", "Workbook", "Terms", "Web", "SQLite"),
  ]
)
