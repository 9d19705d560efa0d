// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/iconset.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace karigar::views {
class CheckoutView;
class Workspace;
} // namespace karigar::views

namespace karigar::ui {

class Button;
class Card;
class Glyph;
class KeyValueTable;

/// What stands in checkout's place from "Pay" on: sending, paying in the browser with the time left, request
/// sent, confirmed, or ended. Goes on by itself as the payment's news arrive. Object names: payingTitle,
/// payingWords, holdCountdown, reopenPaymentButton, withdrawHoldButton, seeBookingButton, discoverMoreButton,
/// chooseAgainButton.
class PayingPanel : public QWidget {
    Q_OBJECT
public:
    PayingPanel(views::CheckoutView& checkout, const views::Workspace& workspace, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void bookingWanted();
    void discoverWanted();

private:
    void say(Icon icon, Tone tone, const QString& title, const QString& words);
    void refreshCountdown();
    QString payingWords() const;

    views::CheckoutView& m_checkout;
    const views::Workspace& m_workspace;
    Glyph* m_glyph;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_countdown;
    QLabel* m_what;
    KeyValueTable* m_price;
    Button* m_reopen;
    Button* m_withdraw;
    Button* m_see;
    Button* m_more;
    Button* m_again;
    QTimer m_tick;
};

} // namespace karigar::ui
