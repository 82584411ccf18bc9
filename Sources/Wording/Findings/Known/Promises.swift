import Model

// What has been promised about a referral or a need, as the end of a sentence.
extension FindingWriter {
  func promise(referral row: Int) -> Said { "" }

  func promise(need row: Int) -> Said { "" }
}
