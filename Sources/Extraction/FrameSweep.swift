/// The frames of speech whose content reaches into a sentence, kept as a sweep goes down the text: asking for each
/// sentence in turn looks at every frame but twice.
struct FrameSweep: Sendable {
    private let frames: [SpeechFrame]
    /// The numbers of the frames, by where their content begins.
    private let order: [Int]
    private var entered = 0
    private var open: [Int] = []

    init(_ frames: [SpeechFrame]) {
        self.frames = frames
        order = frames.indices.sorted { frames[$0].content.lowerBound < frames[$1].content.lowerBound }
    }

    /// The frames over a sentence, in the order in which they were read. Sentences must be asked for in order.
    mutating func frames(over sentence: Range<Int>) -> [SpeechFrame] {
        while entered < order.count, frames[order[entered]].content.lowerBound < sentence.upperBound {
            open.append(order[entered])
            entered += 1
        }
        open.removeAll { frames[$0].content.upperBound <= sentence.lowerBound }
        return open.sorted().map { frames[$0] }
    }
}
