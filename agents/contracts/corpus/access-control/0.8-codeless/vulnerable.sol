// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Gift {
    mapping(address => bool) public served;

    receive() external payable {}

    function isContract(address who) public view returns (bool) {
        return who.code.length > 0;
    }

    function take() external {
        require(!isContract(msg.sender), "people only");
        require(!served[msg.sender], "served");
        served[msg.sender] = true;
        payable(msg.sender).transfer(0.1 ether);
    }
}
