import Testing

@Suite struct Scaffold {
  @Test func builds() {}
}
