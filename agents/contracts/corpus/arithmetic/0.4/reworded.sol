// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Vouchers {
    struct Book {
        uint256 left;
    }

    mapping(address => Book) internal books;
    uint256 internal price = 1 ether;

    function order(uint256 count) public payable {
        uint256 due = count * price;
        require(msg.value == due);
        Book storage mine = books[msg.sender];
        mine.left = mine.left + count;
    }

    function redeem(uint256 count) public {
        Book storage mine = books[msg.sender];
        require(mine.left >= count);
        mine.left = mine.left - count;
        msg.sender.transfer(count);
    }
}
