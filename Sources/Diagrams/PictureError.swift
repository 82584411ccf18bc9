/// What can keep a view from being a picture: facts, and no sentence.
public enum PictureError: Error, Sendable, Equatable {
  /// The picture would hold too many nodes to be read; another view says more.
  case tooManyNodes(count: Int, limit: Int, insteadUse: View)
  /// The view is of one family, and none was named.
  case familyMissing(View)
  /// The family is not followed up on the day.
  case familyNotOpen(row: Int)
}
