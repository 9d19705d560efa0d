// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rupees typed by a person, paise in the program: integers throughout, no floating point. Groups the digits
// the Indian way (1,23,456.50) while typing. Units: paise. Errors: an incomplete or too large amount is
// nullopt. Thread: GUI.

#include <optional>
#include <QLineEdit>

namespace karigar::ui {

class MoneyField : public QLineEdit {
    Q_OBJECT
public:
    explicit MoneyField(const QString& objectName, QWidget* parent = nullptr);

    /// Empty or unreadable is nullopt; 0 is a value.
    std::optional<qint64> paise() const;
    void setPaise(std::optional<qint64> paise);

Q_SIGNALS:
    void paiseChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void regroup();
};

} // namespace karigar::ui
