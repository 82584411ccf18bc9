/// What can keep a view from being a picture: facts, and no sentence.
public enum PictureError: Error, Sendable, Equatable {
  /// The picture would hold too many nodes to be read; another view says more.
  case tooManyNodes(count: Int, limit: Int, insteadUse: View)
  /// The view is of one family, and none was named.
  case familyMissing(View)
  /// The family is not followed up on the day.
  case familyNotOpen(row: Int)
  /// The former picture is no DOT text, or none that was laid out.
  case formerUnreadable
  /// The former picture does not say what it is a view of.
  case formerWithoutView
  /// The former picture is another view.
  case formerIsOfAnotherView(String)
  /// The former picture is of another family.
  case formerIsOfAnotherFamily
  /// The former picture was made for others than this one.
  case formerIsForOthers
  /// The picture shows what is not, and so is made for nobody but the coordinator.
  case showsAbsence(View)
  /// The picture names families, and so hangs on no wall.
  case notForWall(View)
  /// The person is not one of the family.
  case personNotInFamily(row: Int)
}
