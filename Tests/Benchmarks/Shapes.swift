extension Bench {
  var shapeSteps: [Step] { [] }
}
