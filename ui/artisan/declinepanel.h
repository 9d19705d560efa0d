// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace karigar::ui {
class ComboBox;
class FieldRow;
} // namespace karigar::ui

namespace karigar::ui::artisan {

/// Why a request is declined: a usual reason from a list, own words, or both. The customer reads it. GUI
/// thread. Object names: declineReasonBox, declineReasonField, confirmDeclineButton, keepRequestButton.
class DeclinePanel : public QWidget {
    Q_OBJECT
public:
    explicit DeclinePanel(QWidget* parent = nullptr);

    void start();

Q_SIGNALS:
    void declined(const QString& reason);
    void kept();

private:
    void build();
    void finish();

    ComboBox* m_reason = nullptr;
    QLineEdit* m_words = nullptr;
    FieldRow* m_wordsRow = nullptr;
};

} // namespace karigar::ui::artisan
