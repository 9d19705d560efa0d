// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace karigar::views {
class CheckoutView;
}

namespace karigar::ui {

class Banner;
class Button;

/// What stands in the place of paying when the chosen time has no room for so many: how many wait, and the
/// button to join them; or the place that one has, and the button to give it up. Hidden when there is room.
/// GUI thread. Object names: waitWords, joinLineButton, leaveLineButton, leaveLineQuestion, toPlacesHint.
class WaitNote : public QWidget {
    Q_OBJECT
public:
    explicit WaitNote(views::CheckoutView& checkout, QWidget* parent = nullptr);
    void refresh();

private:
    QString roomWords() const;
    QString lineWords() const;

    views::CheckoutView& m_checkout;
    QLabel* m_words;
    QLabel* m_hint;
    Button* m_join;
    Button* m_leave;
    Banner* m_question;
};

} // namespace karigar::ui
