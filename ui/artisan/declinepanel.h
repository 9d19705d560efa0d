// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"

#include <QWidget>

class QLineEdit;

namespace karigar::ui {
class Button;
class ComboBox;
class FieldRow;
} // namespace karigar::ui

namespace karigar::ui::artisan {

/// Why requests are declined: a usual reason from a list, own words, or both. The customer reads it. GUI
/// thread. Object names: declineReasonBox, declineReasonField, confirmDeclineButton, keepRequestButton.
class DeclinePanel : public QWidget {
    Q_OBJECT
public:
    explicit DeclinePanel(QWidget* parent = nullptr);

    /// For so many requests at once, with the likeliest reason chosen.
    void start(EndReason likely = EndReason::DayClosed, int requests = 1);

Q_SIGNALS:
    void declined(karigar::EndReason code, const QString& words);
    void kept();

private:
    void build();
    void finish();

    Button* m_confirm = nullptr;
    Button* m_keep = nullptr;
    ComboBox* m_reason = nullptr;
    QLineEdit* m_words = nullptr;
    FieldRow* m_wordsRow = nullptr;
};

} // namespace karigar::ui::artisan
