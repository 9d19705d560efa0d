// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A surface with hairline and radius 8. Add to content(). Thread: GUI.

#include "ui/style/tokens.h"

#include <QVBoxLayout>
#include <QWidget>

namespace karigar::ui {

class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* content() const { return m_layout; }
    /// A tinted card draws the eye to the one thing that matters (the next booking, a deadline).
    void setTone(Tone tone, double amount = 0.06);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_layout;
    Tone m_tone = Tone::Card;
    double m_amount = 0;
};

} // namespace karigar::ui
