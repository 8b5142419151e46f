// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// One stage or door of the house (Docs/architecture.md); its dependencies are its arrows.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The suite that mirrors a room.
func suite(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "TestMaterial"] + dependencies,
        exclude: exclude,
        swiftSettings: strict)
}

let package = Package(
    name: "cotejo",
    products: [.executable(name: "cotejo", targets: ["cotejo"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // C libraries, each behind one target and wrapped in one file.
        .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "LexiconFiles", exclude: ["en", "es", "any"]),

        // The house.
        room("Evidence", [crypto]),
        room("Language", ["LexiconFiles", "CStemmer", yams]),
        room("Intake", ["Evidence", "Language", "CLibXML", subprocess, yams]),
        room("Extraction", ["Evidence", "Language"]),
        room("Resolution", ["Evidence", "Language"]),
        room("Analysis", ["Evidence", "Language"]),
        room("Evaluation", ["Evidence", "Language"]),
        room("CaseFile", ["Evidence", "Language", grdb]),
        room("Publication", ["Evidence", "Analysis"]),
        room("Workbench", ["Evidence", "CaseFile", "Publication", "Analysis", "Resolution"]),
        .executableTarget(
            name: "cotejo",
            dependencies: [
                "Evidence", "Language", "Intake", "Extraction", "Resolution", "Analysis", "Evaluation", "CaseFile",
                "Publication", "Workbench", arguments,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "cotejo-bench",
            dependencies: ["Evidence", "Language", "Intake", "Extraction", "CaseFile"],
            path: "Sources/Benchmark",
            swiftSettings: strict),

        // Tests.
        .target(name: "TestMaterial", dependencies: ["Evidence"], path: "Tests/TestMaterial", swiftSettings: strict),
        suite(of: "Evidence"),
        suite(of: "Language", [yams]),
        suite(of: "Intake", ["Evidence"]),
        suite(of: "Extraction", ["Evidence", "Language", "Intake"]),
        suite(of: "Resolution", ["Evidence", "Language", "Extraction", "Intake"]),
        suite(of: "Analysis", ["Evidence"]),
        suite(of: "Evaluation", ["Evidence"]),
        suite(of: "CaseFile", ["Evidence", grdb]),
        suite(of: "Publication", ["Evidence"], exclude: ["Snapshots"]),
        suite(of: "Workbench"),
        .testTarget(
            name: "CommandTests",
            dependencies: ["cotejo", "Evidence", "TestMaterial", subprocess],
            exclude: ["Commands/Snapshots"],
            swiftSettings: strict),
    ],
    cLanguageStandard: .gnu2x
)
