// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QFont>
#include <QLabel>

namespace karigar::ui {

/// A label of wrapped plain text that remembers how high it was at the last few widths. Box layouts ask for
/// the height at the same width again and again, and a plain QLabel breaks and shapes its text anew each
/// time. GUI thread. Made by label() (ui/shared/text.h).
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(const QString& text, QWidget* parent);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Measured {
        int width = -1;
        int height = 0;
    };
    static constexpr size_t kKept = 4;

    void forget() const;

    mutable std::array<Measured, kKept> m_measured;
    mutable size_t m_next = 0;
    mutable QString m_text; ///< of what was measured; setText() is not virtual
    mutable QFont m_font;
};

} // namespace karigar::ui
