/// The version, as `--version` says it and as the newest heading of CHANGELOG.md has it.
public let samvevVersion = "0.1.0"
