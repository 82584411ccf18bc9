extension Network {
  /// The word in `contacts.role` for a family's coordinator, on whom findings depend; all other
  /// roles are free text.
  public static let coordinatorRole = "coordinator"
}
