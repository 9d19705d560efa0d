// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/timeproposal.h"
#include "models/views/core/calendarevent.h"

#include "models/domain/records/booking.h"

#include <functional>
#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimeEdit;

namespace karigar::ui {
class Button;
}

namespace karigar::ui::artisan {

/// Asks before another time is proposed: what it was, what it will be (to be corrected here), what it
/// collides with, to whom, and a word to them. GUI thread; deletes itself when closed. Object names:
/// proposeDialog, proposeDate, proposeTime, proposeGuest_<booking>, proposeMessage, proposeNote,
/// proposeButton, keepTimeButton.
class ProposeDialog : public QDialog {
    Q_OBJECT
public:
    /// Says what speaks against a time, in a sentence; empty when nothing does.
    using Check = std::function<QString(Millis from, Millis to)>;

    ProposeDialog(std::vector<Booking> bookings, Millis newStart, QString zone, Check check, QWidget* parent);

Q_SIGNALS:
    void proposed(const std::vector<karigar::views::artisan::TimeProposal>& proposals);

private:
    QLayout* buildTimes(Millis newStart);
    QLayout* buildGuests();
    QLayout* buildButtons();
    Millis start() const;
    void refresh();
    void propose();

    std::vector<Booking> m_bookings;
    QString m_zone;
    Check m_check;
    std::vector<QCheckBox*> m_guests;
    QDateEdit* m_date = nullptr;
    QTimeEdit* m_time = nullptr;
    QLabel* m_ends = nullptr;
    QLabel* m_note = nullptr;
    QLineEdit* m_message = nullptr;
    Button* m_propose = nullptr;
};

} // namespace karigar::ui::artisan
