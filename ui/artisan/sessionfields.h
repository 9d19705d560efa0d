// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/artisan/serviceeditor.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace karigar::ui {
class FieldRow;
class MoneyField;
} // namespace karigar::ui

namespace karigar::ui::artisan {

/// How the sessions of one workshop lie in the calendar and for whom they are held: times around them, when
/// they can be booked, limits, guests needed, private groups. A part of ServiceForm. GUI thread. Object
/// names: serviceBeforeField, serviceAfterField, serviceNoticeField, serviceHorizonField,
/// serviceMaxPerDayField, serviceMaxPerWeekField, serviceMinSeatsField, serviceDecideField,
/// servicePrivateBox, servicePrivatePriceField.
class SessionFields : public QWidget {
    Q_OBJECT
public:
    using Field = views::artisan::ServiceEditor::Field;

    explicit SessionFields(QWidget* parent);

    void setService(const Service& service);
    /// Writes what the fields say into the record.
    void applyTo(Service& service) const;
    /// The rows, for errors; keyed by Field.
    const QHash<int, FieldRow*>& rows() const { return m_rows; }
    /// Follows what the rest of the form says: the length of a session.
    void explain(int minutes);

Q_SIGNALS:
    void edited();

private:
    QWidget* timesCard();
    QWidget* limitsCard();
    QWidget* groupCard();
    void add(QGridLayout* grid, int row, int column, Field field, const QString& title, QWidget* widget,
             const QString& hint);
    void connectFields();

    QHash<int, FieldRow*> m_rows;
    QSpinBox* m_before = nullptr;
    QSpinBox* m_after = nullptr;
    QLabel* m_apart = nullptr;
    QSpinBox* m_notice = nullptr;
    QSpinBox* m_horizon = nullptr;
    QSpinBox* m_perDay = nullptr;
    QSpinBox* m_perWeek = nullptr;
    QSpinBox* m_offer = nullptr;
    QSpinBox* m_minSeats = nullptr;
    QSpinBox* m_decide = nullptr;
    QLabel* m_groupWords = nullptr;
    QCheckBox* m_private = nullptr;
    MoneyField* m_privatePrice = nullptr;
    QWidget* m_privateRow = nullptr;
};

} // namespace karigar::ui::artisan
