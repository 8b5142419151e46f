/// All that is said in a text.
struct Speech: Sendable {
    /// Every frame, sentence by sentence, in the order of the text.
    let frames: [SpeechFrame]

    /// The frames on which claims can rest.
    var assertions: [SpeechFrame] { frames.filter(\.isAssertion) }

    /// The frames as attributions: a quotation over several sentences is one content, and whom it cites in turn is part
    /// of it.
    var attributions: [SpeechFrame] {
        var result: [SpeechFrame] = []
        var direct: Int?
        for (number, frame) in frames.enumerated() where !frame.isQuoted && !isReported(number) {
            if frame.continuesLast, let last = direct {
                let whole = result[last].content
                result[last].content =
                    min(whole.lowerBound, frame.content.lowerBound)..<max(whole.upperBound, frame.content.upperBound)
            } else {
                if frame.isDirect { direct = result.count }
                result.append(frame)
            }
        }
        return result
    }

    /// Whether somebody reports it: "he said that she hopes" is his word alone.
    private func isReported(_ number: Int) -> Bool {
        guard !frames[number].isAssertion else { return false }
        let cue = frames[number].cue.lowerBound
        return (max(0, number - 4)..<min(frames.count, number + 4)).contains {
            frames[$0].isAssertion && $0 != number
                && (frames[$0].content.contains(cue) || frames[$0].source?.contains(cue) == true)
        }
    }
}
