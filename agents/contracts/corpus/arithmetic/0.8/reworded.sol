// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Meter {
    mapping(address => uint256) internal credit;

    function load(uint256 units, uint256 price) external payable {
        uint256 due;
        unchecked {
            due = units * price;
        }
        require(msg.value == due);
        credit[msg.sender] = credit[msg.sender] + units;
    }

    function consume(uint256 units) external {
        require(credit[msg.sender] >= units);
        credit[msg.sender] = credit[msg.sender] - units;
    }
}
