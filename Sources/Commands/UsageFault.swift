import Exchange
import Model
import Wording

/// What is wrong with a command line.
enum UsageFault: Error {
  /// - Parameter before: the word behind it, which may be the file that is meant.
  case unknownCommand(String, before: String?)
  case unknownOption(String, of: Command?)
  case missingArgument(Command, Command.Argument)
  case extraArgument(Command, String)
  case argument(Command.Argument, OptionFault)
  case option(String, OptionFault)
}

/// Why what stands behind an option is not taken: what stands there, and what would be right.
enum OptionFault: Error {
  case wantsNothing
  case wantsValue(Phrase)
  case unknownChoice(String, [String])
  case noNumber(String, ClosedRange<Int>)
  /// - Parameter 1: what it is in place of one day; nil where it is no date at all.
  case noDay(String, WrittenDay?)
  case notBefore(Day, Day)
}
