extension FileFormat {
  /// The second version: indexes for questions about an area, and about what joins the services
  /// around a family. The tables are those of the first.
  static let versionTwo = """
    CREATE INDEX family_area ON family (area);
    CREATE INDEX service_area ON service (area);
    CREATE INDEX referral_accepted ON referral
      ("to", "from") WHERE outcome = 0 AND "from" >= 536870912;
    """
}
