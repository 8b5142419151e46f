/// Finds the frames of speech whose content holds a token, without looking at all of them.
struct FrameIndex: Sendable {
    /// By the first token of what is said.
    private let frames: [SpeechFrame]
    /// The farthest end of the contents up to each frame.
    private let ends: [Int]

    init(_ frames: [SpeechFrame]) {
        self.frames = frames.sorted { $0.content.lowerBound < $1.content.lowerBound }
        var farthest = 0
        ends = self.frames.map { frame in
            farthest = max(farthest, frame.content.upperBound)
            return farthest
        }
    }

    /// The frames around a token, the narrowest first.
    func frames(around token: Int) -> [SpeechFrame] {
        var low = 0
        var high = frames.count
        while low < high {
            let middle = (low + high) / 2
            if frames[middle].content.lowerBound <= token { low = middle + 1 } else { high = middle }
        }
        var result: [SpeechFrame] = []
        var position = low - 1
        while position >= 0, ends[position] > token {
            if frames[position].content.contains(token) { result.append(frames[position]) }
            position -= 1
        }
        return result.sorted { ($0.content.count, $0.cue.lowerBound) < ($1.content.count, $1.cue.lowerBound) }
    }
}
